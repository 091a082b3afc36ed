package id.graduasi.graduation.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.graduation.Days;
import id.graduasi.graduation.scoring.ModelReader;
import id.graduasi.graduation.scoring.ScoringModel;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The models that count or have counted, and the one that counts today. */
@Singleton
public class PublishedModels {

  /** The models that come with the service, each with the day from which it counts. */
  private static final Map<String, LocalDate> SUPPLIED =
      Map.of(
          "/models/model-1.json", LocalDate.of(2026, 1, 1),
          "/models/model-2.json", LocalDate.of(2026, 11, 1));

  private final ModelTable table;
  private final ObjectMapper json;
  private final Days days;

  /** A model that has its day never changes, so its document is read once. */
  private final Map<String, ScoringModel> read = new ConcurrentHashMap<>();

  PublishedModels(ModelTable table, ObjectMapper json, Days days) {
    this.table = table;
    this.json = json;
    this.days = days;
  }

  void publish(@Observes @Priority(1000) StartupEvent started) {
    SystemScope.run("scoring-models", () -> SUPPLIED.forEach(this::publish));
  }

  /** The model that counts today in Jakarta. */
  public ScoringModel active() {
    return published(activeToday().id());
  }

  /** The published model of an id; a draft or an unknown one is {@code not-found}. */
  public ScoringModel published(String id) {
    ScoringModel known = read.get(id);
    if (known != null) {
      return known;
    }
    HeldModel held = require(id);
    if (held.activeFrom() == null || held.activeFrom().isAfter(today())) {
      throw new Refused(ModelProblem.MODEL_NOT_PUBLISHED);
    }
    read.put(id, held.model());
    return held.model();
  }

  /** Any model as it stands now, also a draft. */
  public ScoringModel any(String id) {
    return require(id).model();
  }

  List<ModelView> list() {
    LocalDate active = activeToday().from();
    return table.all().stream().map(held -> held.view(active, today())).toList();
  }

  ModelView view(String id) {
    return require(id).view(activeToday().from(), today());
  }

  LocalDate today() {
    return days.today();
  }

  private HeldModel require(String id) {
    return table.find(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  private ModelTable.Active activeToday() {
    return table.active(today()).orElseThrow(() -> new IllegalStateException("no model counts"));
  }

  private void publish(String resource, LocalDate from) {
    try (InputStream in =
        Objects.requireNonNull(PublishedModels.class.getResourceAsStream(resource), resource)) {
      JsonNode document = json.readTree(in);
      table.supply(ModelReader.read(document), document, from, days.now());
    } catch (IOException failed) {
      throw new IllegalStateException("the model " + resource + " could not be published", failed);
    }
  }
}
