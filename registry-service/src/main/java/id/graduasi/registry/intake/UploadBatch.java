package id.graduasi.registry.intake;

import id.graduasi.registry.identifier.Identifier;
import id.graduasi.registry.identifier.IdentifierFault;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.Kk;
import id.graduasi.registry.identifier.LockedIdentifier;
import id.graduasi.registry.identifier.Lookalikes;
import id.graduasi.registry.identifier.Nik;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some thousand rows of a file on their way into staging, and what was found in them. */
final class UploadBatch {

  private final Job job;
  private final Staging staging;
  private final Imports imports;
  private final IdentifierVault vault;
  private final Map<String, Integer> places;
  private final int width;
  private final RowDigest digest;
  private final List<StagedRow> staged = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Identifier lastCard;
  private @Nullable LockedIdentifier card;

  UploadBatch(Job job, Header header, Staging staging, Imports imports, IdentifierVault vault) {
    this.job = job;
    this.staging = staging;
    this.imports = imports;
    this.vault = vault;
    this.places = header.places();
    this.width = header.names().size();
    this.digest = new RowDigest(job.dtsenVersion(), header.names());
  }

  /** A record of the file and the line it began on. */
  record Line(List<String> fields, long number) {

    boolean isBlank() {
      return fields.size() == 1 && fields.getFirst().isBlank();
    }
  }

  /** Stages what can be merged; answers how many of the rows were refused. */
  long stage(List<Line> lines) {
    long refused = 0;
    for (Line line : lines) {
      Optional<StagedRow> row = row(line.fields(), line.number());
      row.ifPresent(staged::add);
      refused += row.isPresent() ? 0 : 1;
    }
    staging.add(job, staged);
    imports.add(job, findings);
    return refused;
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
    boolean hasCard = job.kind().knows(ImportKind.CARD);
    boolean hasNik = job.kind().knows(ImportKind.NIK);
    LockedIdentifier kk = hasCard ? take(cells, line, ImportKind.CARD, Kk::fault, Kk::new) : null;
    LockedIdentifier nik = hasNik ? take(cells, line, ImportKind.NIK, Nik::fault, Nik::new) : null;
    if (hasCard && kk == null || hasNik && nik == null) {
      return Optional.empty();
    }
    byte[] group = kk != null ? kk.hash() : nik != null ? nik.hash() : group(cells, line);
    if (group.length == 0) {
      return Optional.empty();
    }
    byte[] said = kk != null && nik != null ? digest.of(kk, nik, cells) : null;
    return Optional.of(new StagedRow(line, group, kk, nik, cells, said, false));
  }

  /** What a row without identifiers belongs to; nothing when the cell is empty. */
  private byte[] group(List<String> cells, long line) {
    String header = job.kind().group().header();
    String text = text(cells, header);
    if (text.isEmpty()) {
      findings.add(Finding.refusal(line, header, ImportProblem.VALUE_REQUIRED));
    }
    return job.kind().key(text).getBytes(StandardCharsets.UTF_8);
  }

  /** Takes an identifier out of its cell and locks it, or notes why it is none. */
  private @Nullable LockedIdentifier take(
      List<String> cells,
      long line,
      String header,
      Function<String, Optional<IdentifierFault>> fault,
      Function<String, Identifier> type) {
    String number = text(cells, header);
    if (number.isEmpty()) {
      findings.add(Finding.refusal(line, header, ImportProblem.VALUE_REQUIRED));
      return null;
    }
    Optional<IdentifierFault> found = fault.apply(number);
    if (found.isPresent()) {
      findings.add(Finding.refusal(line, header, found.get()));
      return null;
    }
    cells.set(places.get(header), "");
    Identifier identifier = type.apply(number);
    return header.equals(ImportKind.CARD) ? card(identifier) : vault.lock(identifier);
  }

  /** The rows of a family mostly stand together: their card is locked once. */
  private LockedIdentifier card(Identifier number) {
    if (card == null || !number.equals(lastCard)) {
      lastCard = number;
      card = vault.lock(number);
    }
    return card;
  }

  private String text(List<String> cells, String header) {
    int place = places.get(header);
    return place < cells.size() ? Lookalikes.mend(cells.get(place)).text() : "";
  }
}
