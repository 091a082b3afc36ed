package id.graduasi.graduation.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.graduation.scoring.ModelReader;
import id.graduasi.graduation.scoring.ScoringModel;
import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The models as rows. They belong to no place: whoever is scored by one may read it. */
@Singleton
class ModelTable {

  private static final String COLUMNS =
      "select id, document, active_from, revision, published_at, creation_hash from scoring_model ";

  private static final String INSERT =
      """
      insert into scoring_model (id, version, document, active_from, published_at, creation_hash)
      values (?, ?, ?::jsonb, ?, ?, ?)
      """;

  private static final String REPLACE =
      """
      update scoring_model
      set document = ?::jsonb, version = ?, revision = revision + 1, published_at = ?
      where id = ? and active_from is null
      """;

  private static final String ACTIVATE =
      """
      update scoring_model set active_from = ?, revision = revision + 1, published_at = ?
      where id = ?
      """;

  private final Database database;
  private final ObjectMapper json;

  ModelTable(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  List<HeldModel> all() {
    return database.query(COLUMNS + "order by version", this::held);
  }

  Optional<HeldModel> find(String id) {
    return database.query(COLUMNS + "where id = ?", this::held, id).stream().findFirst();
  }

  /** The same, held until the transaction ends. */
  Optional<HeldModel> lock(String id) {
    return database.query(COLUMNS + "where id = ? for update", this::held, id).stream().findFirst();
  }

  /** The id and day of the model that counts on a day. */
  Optional<Active> active(LocalDate day) {
    return database
        .query(
            """
            select id, active_from from scoring_model where active_from <= ?
            order by active_from desc limit 1
            """,
            row -> new Active(row.getString(1), row.getObject(2, LocalDate.class)),
            day)
        .stream()
        .findFirst();
  }

  record Active(String id, LocalDate from) {}

  void insert(
      ScoringModel model,
      JsonNode document,
      @Nullable LocalDate activeFrom,
      Instant now,
      @Nullable String hash) {
    insert(INSERT, model, document, activeFrom, now, hash);
  }

  /** Inserts a model that comes with the service, unless its id, version or day is taken. */
  void supply(ScoringModel model, JsonNode document, LocalDate activeFrom, Instant now) {
    insert(INSERT + "on conflict do nothing", model, document, activeFrom, now, null);
  }

  private void insert(
      String sql,
      ScoringModel model,
      JsonNode document,
      @Nullable LocalDate activeFrom,
      Instant now,
      @Nullable String hash) {
    database.update(
        sql,
        model.id(),
        model.version(),
        document.toString(),
        activeFrom,
        Timestamp.from(now),
        hash);
  }

  void replace(ScoringModel model, JsonNode document, Instant now) {
    database.update(REPLACE, document.toString(), model.version(), Timestamp.from(now), model.id());
  }

  void activate(String id, LocalDate from, Instant now) {
    database.update(ACTIVATE, from, Timestamp.from(now), id);
  }

  private HeldModel held(ResultSet row) throws SQLException {
    JsonNode document = read(row.getString("document"));
    return new HeldModel(
        ModelReader.read(row.getString("id"), document),
        document,
        row.getObject("active_from", LocalDate.class),
        row.getLong("revision"),
        row.getTimestamp("published_at").toInstant(),
        row.getString("creation_hash"));
  }

  private JsonNode read(String document) {
    try {
      return json.readTree(document);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a model's document is not what it was", broken);
    }
  }
}
