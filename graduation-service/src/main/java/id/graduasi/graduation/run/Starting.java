package id.graduasi.graduation.run;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts runs; the workers do the rest. */
@ApplicationScoped
class Starting {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  private final Runs runs;
  private final PublishedModels models;
  private final Clock clock;

  Starting(Runs runs, PublishedModels models, Clock clock) {
    this.runs = runs;
    this.models = models;
    this.clock = clock;
  }

  /** Starts a run with a published model, the active one unless another is named. */
  @Transactional
  UUID start(Area area, RunMode mode, @Nullable String modelId, String subject) {
    if (modelId != null && mode == RunMode.INCREMENTAL) {
      throw new Refused(RunProblem.MODEL_FOR_FULL_ONLY).on("model");
    }
    String model = modelId == null ? models.active().id() : models.published(modelId).id();
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAKARTA);
    Run run = new Run(UuidCreator.getTimeOrderedEpoch(), area, mode, model, today, subject);
    runs.create(run);
    return run.id();
  }
}
