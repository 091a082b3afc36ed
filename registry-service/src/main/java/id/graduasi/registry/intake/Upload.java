package id.graduasi.registry.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Refused;
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

  private final Staging staging;
  private final Imports imports;
  private final Cutting cutting;
  private final JobEnds ends;
  private final IdentifierVault vault;
  private final Days days;
  private final long maxBytes;

  Upload(
      Staging staging,
      Imports imports,
      Cutting cutting,
      JobEnds ends,
      IdentifierVault vault,
      Days days,
      @ConfigProperty(name = "graduasi.intake.max-unpacked-bytes", defaultValue = "8589934592")
          long maxBytes) {
    this.staging = staging;
    this.imports = imports;
    this.cutting = cutting;
    this.ends = ends;
    this.vault = vault;
    this.days = days;
    this.maxBytes = maxBytes;
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
    try (CsvSource csv = CsvSource.open(body, encoding, maxBytes)) {
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

  private void stage(Job job, Header header, CsvSource csv) {
    boolean complete = false;
    try {
      UploadBatch batch = new UploadBatch(job, header, staging, imports, vault);
      CsvRecord record = csv.next();
      while (record != null) {
        batch.add(record.getFields(), csv.line());
        record = csv.next();
      }
      batch.flush();
      if (batch.rows() == 0) {
        throw new Refused(ImportProblem.CSV_WITHOUT_ROWS);
      }
      cutting.cut(job, batch.rows(), batch.refused());
      complete = true;
    } finally {
      if (!complete) {
        ends.discard(job.id(), ImportState.FAILED);
      }
    }
  }
}
