package id.graduasi.grants.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.csv.CsvFault;
import id.graduasi.platform.web.csv.CsvFile;
import id.graduasi.platform.web.csv.CsvLimits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a file in as it streams. Nothing of it is brought in before all of it has arrived. */
@ApplicationScoped
public class Intake {

  private static final int BATCH = 2_000;
  private static final int LONGEST_SECONDS = 600;
  private static final int LONGEST_RECORD = 1024 * 1024;

  private final IntakeTable imports;
  private final IntakeQueue queue;
  private final IntakeWorker worker;
  private final IntakeConfig config;
  private final Caller caller;

  Intake(
      IntakeTable imports,
      IntakeQueue queue,
      IntakeWorker worker,
      IntakeConfig config,
      Caller caller) {
    this.imports = imports;
    this.queue = queue;
    this.worker = worker;
    this.config = config;
    this.caller = caller;
  }

  /**
   * Stages a whole file and lets the work begin.
   *
   * @param about what all of it is about, or null
   * @param encoding its {@code Content-Encoding}
   */
  public IntakeView receive(
      IntakeKind kind,
      @Nullable UUID about,
      boolean dryRun,
      @Nullable String encoding,
      InputStream body) {
    CsvLimits limits = new CsvLimits(config.maxUnpackedBytes(), LONGEST_RECORD);
    try (CsvFile file = CsvFile.open(body, encoding, limits, Intake::refusal)) {
      CsvRecord first = file.next();
      if (first == null || first.getFields().stream().allMatch(String::isBlank)) {
        throw new Refused(IntakeProblem.GRANT_FILE_EMPTY);
      }
      Header header = new Header(first.getFields(), file.line(), kind.columns());
      IntakeJob job =
          new IntakeJob(
              UuidCreator.getTimeOrderedEpoch(),
              kind.name(),
              about,
              caller.area(),
              dryRun,
              caller.subject());
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                imports.create(job);
                imports.add(job, header.warnings());
              });
      stage(job, kind, header, file);
      worker.wake();
      return QuarkusTransaction.requiringNew().call(() -> imports.find(job.id()).orElseThrow());
    } catch (IOException unreadable) {
      throw new Refused(IntakeProblem.GRANT_FILE_UNREADABLE, "?");
    }
  }

  private void stage(IntakeJob job, IntakeKind kind, Header header, CsvFile file) {
    boolean complete = false;
    try {
      long rows = copy(job, kind, header, file);
      if (rows == 0) {
        throw new Refused(IntakeProblem.GRANT_FILE_EMPTY);
      }
      QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> queue.open(job, rows));
      complete = true;
    } finally {
      if (!complete) {
        QuarkusTransaction.requiringNew().run(() -> queue.end(job.id(), IntakeState.FAILED));
      }
    }
  }

  private long copy(IntakeJob job, IntakeKind kind, Header header, CsvFile file) {
    long rows = 0;
    List<Cells> batch = new ArrayList<>(BATCH);
    for (CsvRecord record = file.next(); record != null; record = file.next()) {
      List<String> cells = record.getFields();
      if (cells.size() == 1 && cells.getFirst().isBlank()) {
        continue;
      }
      rows++;
      batch.add(new Cells(header, cells, file.line()));
      if (batch.size() == BATCH) {
        keep(job, kind, batch);
        batch.clear();
      }
    }
    keep(job, kind, batch);
    return rows;
  }

  /** One short transaction, however slowly the file comes in. */
  private void keep(IntakeJob job, IntakeKind kind, List<Cells> batch) {
    List<StagedRow> staged = kind.read(job, batch);
    List<Finding> findings = batch.stream().flatMap(row -> row.findings().stream()).toList();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              imports.stage(job, staged);
              imports.add(job, findings);
            });
  }

  private static Refused refusal(CsvFault fault, long line) {
    return switch (fault) {
      case ENCODING_NOT_SUPPORTED -> new Refused(IntakeProblem.GRANT_FILE_ENCODING_NOT_SUPPORTED);
      case NOT_GZIP, CUT_SHORT -> new Refused(IntakeProblem.GRANT_FILE_NOT_GZIP);
      case TOO_LARGE -> new Refused(IntakeProblem.GRANT_FILE_TOO_LARGE);
      case NOT_UTF8, UNREADABLE -> new Refused(IntakeProblem.GRANT_FILE_UNREADABLE, line);
    };
  }
}
