package id.graduasi.graduation.commitment;

import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.graduation.Days;
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

/** Takes a file in as it streams. Nothing of it is merged before all of it has arrived. */
@ApplicationScoped
class CommitmentUpload {

  private static final int LONGEST_RECORD = 1024 * 1024;
  private static final int BATCH = 5_000;
  private static final int LONGEST_SECONDS = 600;

  private final Staging staging;
  private final ImportTable imports;
  private final ImportQueue queue;
  private final ImportWorker worker;
  private final CsvLimits limits;
  private final Caller caller;
  private final Days days;

  CommitmentUpload(
      Staging staging,
      ImportTable imports,
      ImportQueue queue,
      ImportWorker worker,
      CommitmentConfig config,
      Caller caller,
      Days days) {
    this.staging = staging;
    this.imports = imports;
    this.queue = queue;
    this.worker = worker;
    this.limits = new CsvLimits(config.maxUnpackedBytes(), LONGEST_RECORD);
    this.caller = caller;
    this.days = days;
  }

  /** Stages a whole file and lets the work begin; the id of its job. */
  UUID receive(Quarter quarter, boolean dryRun, @Nullable String encoding, InputStream body) {
    if (quarter.from().isAfter(days.today())) {
      throw new Refused(CommitmentProblem.QUARTER_IN_FUTURE).on("quarter");
    }
    try (CsvFile file = CsvFile.open(body, encoding, limits, CommitmentUpload::refusal)) {
      CsvRecord first = file.next();
      RowReader reader =
          new RowReader(quarter, days.today(), first == null ? null : first.getFields());
      Job job =
          new Job(
              UuidCreator.getTimeOrderedEpoch(), quarter, caller.area(), dryRun, caller.subject());
      QuarkusTransaction.requiringNew().run(() -> imports.create(job));
      stage(job, reader, file);
      worker.wake();
      return job.id();
    } catch (IOException unreadable) {
      throw new Refused(CommitmentProblem.ATTENDANCE_FILE_UNREADABLE, "?");
    }
  }

  private void stage(Job job, RowReader reader, CsvFile file) {
    boolean complete = false;
    try {
      long rows = copy(job, reader, file);
      if (rows == 0) {
        throw new Refused(CommitmentProblem.ATTENDANCE_FILE_EMPTY);
      }
      QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> queue.open(job, rows));
      complete = true;
    } finally {
      if (!complete) {
        QuarkusTransaction.requiringNew().run(() -> queue.end(job.id(), ImportState.FAILED));
      }
    }
  }

  private long copy(Job job, RowReader reader, CsvFile file) {
    long rows = 0;
    List<AttendanceRow> batch = new ArrayList<>(BATCH);
    CsvRecord record = file.next();
    while (record != null) {
      List<String> cells = record.getFields();
      if (cells.size() > 1 || !cells.getFirst().isBlank()) {
        rows++;
        reader.read(cells, file.line()).ifPresent(batch::add);
        if (rows % BATCH == 0) {
          staging.add(job, batch, reader.takeFindings());
          batch.clear();
        }
      }
      record = file.next();
    }
    staging.add(job, batch, reader.takeFindings());
    return rows;
  }

  private static Refused refusal(CsvFault fault, long line) {
    return switch (fault) {
      case ENCODING_NOT_SUPPORTED ->
          new Refused(CommitmentProblem.ATTENDANCE_ENCODING_NOT_SUPPORTED);
      case NOT_GZIP, CUT_SHORT -> new Refused(CommitmentProblem.ATTENDANCE_FILE_NOT_GZIP);
      case TOO_LARGE -> new Refused(CommitmentProblem.ATTENDANCE_FILE_TOO_LARGE);
      case NOT_UTF8, UNREADABLE -> new Refused(CommitmentProblem.ATTENDANCE_FILE_UNREADABLE, line);
    };
  }
}
