package id.graduasi.registry.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.identifier.Identifier;
import id.graduasi.registry.identifier.IdentifierFault;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.Kk;
import id.graduasi.registry.identifier.LockedIdentifier;
import id.graduasi.registry.identifier.Lookalikes;
import id.graduasi.registry.identifier.Nik;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in as it streams: identifiers are checked and locked, rows go into staging. Nothing
 * of the file is merged before all of it has arrived.
 */
@ApplicationScoped
class Upload {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final int BATCH = 5_000;

  private final Staging staging;
  private final Imports imports;
  private final Chunks chunks;
  private final IdentifierVault vault;
  private final Clock clock;
  private final long maxBytes;

  Upload(
      Staging staging,
      Imports imports,
      Chunks chunks,
      IdentifierVault vault,
      Clock clock,
      @ConfigProperty(name = "graduasi.intake.max-unpacked-bytes", defaultValue = "8589934592")
          long maxBytes) {
    this.staging = staging;
    this.imports = imports;
    this.chunks = chunks;
    this.vault = vault;
    this.clock = clock;
    this.maxBytes = maxBytes;
  }

  /** What the sender says about a file. */
  record Sender(
      Area area,
      String subject,
      boolean dryRun,
      @Nullable LocalDate asOf,
      @Nullable String dtsenVersion) {}

  /** Stages a whole file and lets the workers begin; the id of its job. */
  UUID receive(Sender sender, InputStream body, @Nullable String encoding) {
    LocalDate today = LocalDate.now(clock.withZone(JAKARTA));
    LocalDate asOf = sender.asOf() == null ? today : sender.asOf();
    if (asOf.isAfter(today)) {
      throw new Refused(ImportProblem.AS_OF_IN_FUTURE).on("asOf");
    }
    try (CsvSource csv = CsvSource.open(body, encoding, maxBytes)) {
      CsvRecord first = csv.next();
      Header header = Header.of(first == null ? null : first.getFields());
      if (header.has(FamilyColumn.DESIL_NASIONAL) && sender.dtsenVersion() == null) {
        throw new Refused(ImportProblem.DTSEN_VERSION_REQUIRED).on("dtsenVersion");
      }
      Job job =
          new Job(
              UuidCreator.getTimeOrderedEpoch(),
              sender.area(),
              sender.dryRun(),
              asOf,
              sender.dtsenVersion(),
              header.names(),
              sender.subject());
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
      Batch batch = new Batch(job, header);
      CsvRecord record = csv.next();
      while (record != null) {
        batch.add(record.getFields(), csv.line());
        record = csv.next();
      }
      batch.flush();
      if (batch.rows == 0) {
        throw new Refused(ImportProblem.CSV_WITHOUT_ROWS);
      }
      chunks.cut(job, batch.rows, batch.refused);
      complete = true;
    } finally {
      if (!complete) {
        chunks.discard(job.id(), ImportState.FAILED);
      }
    }
  }

  /** Rows on their way into staging, and what was found in them. */
  private final class Batch {

    private final Job job;
    private final Map<String, Integer> places;
    private final int width;
    private final List<StagedRow> staged = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private long rows;
    private long refused;

    private Batch(Job job, Header header) {
      this.job = job;
      this.places = header.places();
      this.width = header.names().size();
      header
          .indicators()
          .forEach(
              name -> findings.add(Finding.warning(1, name, ImportProblem.COLUMN_UNKNOWN, name)));
    }

    private void add(List<String> fields, long line) {
      if (fields.size() == 1 && fields.getFirst().isBlank()) {
        return;
      }
      rows++;
      Optional<StagedRow> row = row(fields, line);
      row.ifPresentOrElse(staged::add, () -> refused++);
      if (staged.size() + findings.size() >= BATCH) {
        flush();
      }
    }

    private Optional<StagedRow> row(List<String> fields, long line) {
      if (fields.size() > width) {
        findings.add(Finding.refusal(line, "", ImportProblem.TOO_MANY_CELLS));
        return Optional.empty();
      }
      if (fields.stream().anyMatch(field -> field.indexOf('\0') >= 0)) {
        findings.add(Finding.refusal(line, "", ImportProblem.CHARACTER_NOT_ALLOWED));
        return Optional.empty();
      }
      List<String> cells = new ArrayList<>(fields);
      Optional<LockedIdentifier> kk =
          take(cells, line, FamilyColumn.NOMOR_KARTU_KELUARGA, Kk::fault, Kk::new);
      Optional<LockedIdentifier> nik =
          take(cells, line, FamilyColumn.NOMOR_INDUK_KEPENDUDUKAN, Nik::fault, Nik::new);
      if (kk.isEmpty() || nik.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new StagedRow(line, kk.get(), nik.get(), cells));
    }

    /** Takes an identifier out of its cell and locks it, or notes why it is none. */
    private Optional<LockedIdentifier> take(
        List<String> cells,
        long line,
        FamilyColumn column,
        Function<String, Optional<IdentifierFault>> fault,
        Function<String, Identifier> type) {
      int place = places.get(column.header());
      String number = place < cells.size() ? Lookalikes.mend(cells.get(place)).text() : "";
      if (number.isEmpty()) {
        findings.add(Finding.refusal(line, column.header(), ImportProblem.VALUE_REQUIRED));
        return Optional.empty();
      }
      Optional<IdentifierFault> found = fault.apply(number);
      if (found.isPresent()) {
        findings.add(Finding.refusal(line, column.header(), found.get()));
        return Optional.empty();
      }
      cells.set(place, "");
      return Optional.of(vault.lock(type.apply(number)));
    }

    private void flush() {
      staging.add(job, staged);
      imports.add(job, findings);
      staged.clear();
      findings.clear();
    }
  }
}
