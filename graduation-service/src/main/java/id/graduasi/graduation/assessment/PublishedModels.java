package id.graduasi.graduation.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.graduation.scoring.ModelReader;
import id.graduasi.graduation.scoring.ScoringModel;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The scoring models that were published; the first one comes with the service. */
@Singleton
class PublishedModels {

  private static final List<String> SUPPLIED = List.of("/models/model-1.json");

  private static final String PUBLISH =
      """
      insert into scoring_model (id, version, document, active, published_at)
      select ?, ?, ?::jsonb, not exists (select from scoring_model where active), ?
      on conflict (id) do nothing
      """;

  private record Row(String id, JsonNode document, boolean active, Instant publishedAt) {}

  private final DataSource database;
  private final ObjectMapper json;
  private final Clock clock;

  /** A published document never changes, so it is read once. */
  private final Map<String, ScoringModel> read = new ConcurrentHashMap<>();

  PublishedModels(DataSource database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  void publish(@Observes StartupEvent started) {
    SystemScope.run("scoring-models", () -> SUPPLIED.forEach(this::publish));
  }

  ScoringModel active() {
    Row row = rows("where active").getFirst();
    return read.computeIfAbsent(row.id(), id -> ModelReader.read(row.document()));
  }

  List<ModelView> list() {
    return rows("order by version").stream().map(PublishedModels::view).toList();
  }

  ModelView require(String id) {
    return list().stream()
        .filter(model -> model.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  private void publish(String resource) {
    try (InputStream in =
            Objects.requireNonNull(PublishedModels.class.getResourceAsStream(resource), resource);
        Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(PUBLISH)) {
      JsonNode document = json.readTree(in);
      ScoringModel model = ModelReader.read(document);
      insert.setString(1, model.id());
      insert.setInt(2, model.version());
      insert.setString(3, document.toString());
      insert.setTimestamp(4, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException("the model " + resource + " could not be published", failed);
    }
  }

  private List<Row> rows(String which) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id, document, active, published_at from scoring_model " + which);
        ResultSet row = select.executeQuery()) {
      List<Row> rows = new ArrayList<>();
      while (row.next()) {
        rows.add(
            new Row(
                row.getString("id"),
                json.readTree(row.getString("document")),
                row.getBoolean("active"),
                row.getTimestamp("published_at").toInstant()));
      }
      return rows;
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException("the scoring models could not be read", failed);
    }
  }

  private static ModelView view(Row row) {
    JsonNode document = row.document();
    return new ModelView(
        row.id(),
        document.path("version").intValue(),
        document.path("name").path("id").textValue(),
        row.active(),
        row.publishedAt(),
        document);
  }
}
