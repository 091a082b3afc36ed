package id.graduasi.graduation.model;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.graduation.scoring.ModelFault;
import id.graduasi.graduation.scoring.ModelReader;
import id.graduasi.graduation.scoring.ModelRefused;
import id.graduasi.graduation.scoring.ScoringModel;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Drafting a model, replacing the draft, and giving it its day. */
@ApplicationScoped
class ModelWork {

  private static final int YEARS_AHEAD = 2;

  private final ModelTable table;
  private final PublishedModels models;
  private final Journal journal;
  private final CanonicalHash hash;
  private final Clock clock;

  ModelWork(
      ModelTable table, PublishedModels models, Journal journal, CanonicalHash hash, Clock clock) {
    this.table = table;
    this.models = models;
    this.journal = journal;
    this.hash = hash;
    this.clock = clock;
  }

  /** A model, and whether this request created it. */
  record Drafted(ModelView model, boolean created) {}

  /** Makes a draft, replaces one under {@code If-Match}, or recognises a repeat. */
  @Transactional
  Drafted draft(String id, JsonNode document, IfMatch match) {
    ScoringModel model = read(id, document);
    Optional<HeldModel> before = table.lock(id);
    if (before.isEmpty()) {
      match.require(0);
      table.insert(model, document, null, clock.instant(), hash.of(document));
      journal.append(ModelFact.drafted(held(id), Map.of("document", new Change(null, document))));
      return new Drafted(models.view(id), true);
    }
    HeldModel held = before.get();
    if (match.present()) {
      match.require(held.revision());
      replace(held, model, document);
    } else if (!hash.of(document).equals(held.creationHash())) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Drafted(models.view(id), false);
  }

  private void replace(HeldModel held, ScoringModel model, JsonNode document) {
    if (held.activeFrom() != null) {
      throw new Refused(ModelProblem.MODEL_PUBLISHED);
    }
    if (!document.equals(held.document())) {
      table.replace(model, document, clock.instant());
      journal.append(
          ModelFact.drafted(
              held(model.id()), Map.of("document", new Change(held.document(), document))));
    }
  }

  /** Gives a model its day; until that day has come another one can be given. */
  @Transactional
  ModelView activate(String id, LocalDate from, IfMatch match) {
    HeldModel held = table.lock(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    match.require(held.revision());
    LocalDate today = models.today();
    LocalDate before = held.activeFrom();
    if (before != null && !before.isAfter(today)) {
      throw new Refused(ModelProblem.MODEL_PUBLISHED);
    }
    if (from.isBefore(today)) {
      throw new Refused(ModelProblem.MODEL_DAY_PAST).on("from");
    }
    if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
      throw new Refused(ModelProblem.MODEL_DAY_TOO_FAR).on("from");
    }
    if (!from.equals(before)) {
      table.activate(id, from, clock.instant());
      journal.append(ModelFact.activated(held(id), before));
    }
    return models.view(id);
  }

  private HeldModel held(String id) {
    return table.find(id).orElseThrow();
  }

  private static ScoringModel read(String id, JsonNode document) {
    try {
      return ModelReader.read(id, document);
    } catch (ModelRefused refused) {
      Refused answer = new Refused(ModelProblem.MODEL_FAULTY);
      for (ModelFault fault : refused.faults()) {
        answer.on(fault.path(), fault.rule(), fault.arguments().toArray());
      }
      throw answer;
    }
  }
}
