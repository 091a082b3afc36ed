package id.graduasi.registry.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.csv.CsvFault;
import id.graduasi.platform.web.csv.CsvFile;
import id.graduasi.platform.web.csv.CsvLimits;
import id.graduasi.registry.Days;
import id.graduasi.registry.identifier.IdentifierVault;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in as it streams: identifiers are checked and locked, rows go into staging. Nothing
 * of the file is merged before all of it has arrived.
 */
@ApplicationScoped
class Upload {

  private static final int LONGEST_RECORD = 4 * 1024 * 1024;

  private final Staging staging;
  private final Imports imports;
  private final Cutting cutting;
  private final JobEnds ends;
  private final IdentifierVault vault;
  private final CurrentScope scope;
  private final Days days;
  private final CsvLimits limits;

  Upload(
      Staging staging,
      Imports imports,
      Cutting cutting,
      JobEnds ends,
      IdentifierVault vault,
      CurrentScope scope,
      Days days,
      @ConfigProperty(name = "graduasi.intake.max-unpacked-bytes", defaultValue = "8589934592")
          long maxBytes) {
    this.staging = staging;
    this.imports = imports;
    this.cutting = cutting;
    this.ends = ends;
    this.vault = vault;
    this.scope = scope;
    this.days = days;
    this.limits = new CsvLimits(maxBytes, LONGEST_RECORD);
  }

  /** Who sends a file, and what is said about it. */
  record Sender(
      ImportKind kind,
      Area area,
      String subject,
      boolean system,
      boolean dryRun,
      @Nullable LocalDate asOf,
      @Nullable String dtsenVersion) {}

  /** Stages a whole file and lets the workers begin; the id of its job. */
  UUID receive(Sender sender, InputStream body, @Nullable String encoding) {
    LocalDate today = days.today();
    LocalDate asOf = sender.asOf() == null ? today : sender.asOf();
    if (asOf.isAfter(today)) {
      throw new Refused(ImportProblem.AS_OF_IN_FUTURE).on("asOf");
    }
    try (CsvFile csv = CsvFile.open(body, encoding, limits, Upload::refusal)) {
      CsvRecord first = csv.next();
      Header header = Header.of(first == null ? null : first.getFields(), sender.kind());
      if (header.has(FamilyColumn.DESIL_NASIONAL) && sender.dtsenVersion() == null) {
        throw new Refused(ImportProblem.DTSEN_VERSION_REQUIRED).on("dtsenVersion");
      }
      Job job =
          new Job(
              UuidCreator.getTimeOrderedEpoch(),
              sender.kind(),
              sender.area(),
              sender.dryRun(),
              asOf,
              sender.dtsenVersion(),
              header.names(),
              sender.subject(),
              sender.system());
      imports.create(job);
      stage(job, header, csv);
      return job.id();
    } catch (IOException broken) {
      throw new Refused(ImportProblem.CSV_UNREADABLE, "?");
    }
  }

  private void stage(Job job, Header header, CsvFile csv) {
    boolean complete = false;
    try (UploadLanes lanes =
        new UploadLanes(() -> new UploadBatch(job, header, staging, imports, vault), scope)) {
      imports.add(job, header.warnings(job.kind()));
      CsvRecord record = csv.next();
      while (record != null) {
        lanes.add(new UploadBatch.Line(record.getFields(), csv.line()));
        record = csv.next();
      }
      if (lanes.rows() == 0) {
        throw new Refused(ImportProblem.CSV_WITHOUT_ROWS);
      }
      long refused = lanes.refused();
      cutting.cut(job, lanes.rows(), refused);
      complete = true;
    } finally {
      if (!complete) {
        ends.discard(job.id(), ImportState.FAILED);
      }
    }
  }

  private static Refused refusal(CsvFault fault, long line) {
    return switch (fault) {
      case ENCODING_NOT_SUPPORTED -> new Refused(ImportProblem.ENCODING_NOT_SUPPORTED);
      case NOT_GZIP -> new Refused(ImportProblem.NOT_GZIP);
      case NOT_UTF8 -> new Refused(ImportProblem.CSV_NOT_UTF8, line);
      case TOO_LARGE -> new Refused(ImportProblem.FILE_TOO_LARGE);
      case CUT_SHORT, UNREADABLE -> new Refused(ImportProblem.CSV_UNREADABLE, line);
    };
  }
}
