package id.graduasi.registry.intake;

import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyRules;
import id.graduasi.registry.region.RegionProblem;
import id.graduasi.registry.region.Regions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads staged rows into people, by the rules that hold online too. */
final class RowReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST_INDICATOR = 200;

  private final Job job;
  private final Regions regions;
  private final LocalDate today;
  private final List<Finding> findings;
  private final Map<String, Integer> places;
  private final List<String> indicators;

  RowReader(Job job, Regions regions, LocalDate today, List<Finding> findings) {
    this.job = job;
    this.regions = regions;
    this.today = today;
    this.findings = findings;
    Header header = new Header(job.columns());
    this.places = header.places();
    this.indicators = header.unknown(ImportKind.FAMILIES);
  }

  /** The row, or empty when it was refused; why stands in the findings. */
  Optional<ReadRow> read(StagedRow staged) {
    Cells cells = new Cells(staged, places, findings);
    String village = village(cells);
    Person person = person(staged, cells);
    String address = cells.text(FamilyColumn.ALAMAT);
    if (address.length() > LONGEST_ADDRESS) {
      cells.refuse(FamilyColumn.ALAMAT, ImportProblem.VALUE_TOO_LONG);
    }
    Integer decile = cells.number(FamilyColumn.DESIL_NASIONAL, 1, 10);
    String facilitator = cells.text(FamilyColumn.NOMOR_PENDAMPING);
    Map<String, ReadRow.Receives> programmes = programmes(cells);
    if (cells.refused() || person == null) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadRow(
            staged.line(),
            staged.card(),
            person,
            village,
            address.isEmpty() ? null : address,
            decile == null ? null : new Decile(decile, Objects.requireNonNull(job.dtsenVersion())),
            facilitator.isEmpty() ? null : facilitator,
            indicators(cells),
            programmes,
            staged.repeated()));
  }

  private String village(Cells cells) {
    String code = cells.required(FamilyColumn.KODE_WILAYAH, 20);
    String dotted = Regions.dotted(code).orElse("");
    if (!code.isEmpty() && !regions.villageExists(dotted)) {
      cells.refuse(FamilyColumn.KODE_WILAYAH, RegionProblem.VILLAGE_NOT_FOUND);
    } else if (!code.isEmpty() && !job.area().contains(dotted)) {
      cells.refuse(FamilyColumn.KODE_WILAYAH, FamilyProblem.VILLAGE_OUTSIDE_AREA);
    }
    return dotted;
  }

  private @Nullable Person person(StagedRow staged, Cells cells) {
    String name = cells.required(FamilyColumn.NAMA, LONGEST_NAME);
    var sex = cells.word(FamilyColumn.JENIS_KELAMIN, Vocabulary.SEX);
    LocalDate birthDate = cells.date(FamilyColumn.TANGGAL_LAHIR);
    if (birthDate != null) {
      FamilyRules.birthDate(birthDate, today)
          .ifPresent(code -> cells.refuse(FamilyColumn.TANGGAL_LAHIR, code));
    }
    var relationship = cells.word(FamilyColumn.STATUS_HUBUNGAN_KELUARGA, Vocabulary.RELATIONSHIP);
    var maritalStatus = cells.word(FamilyColumn.STATUS_KAWIN, Vocabulary.MARITAL_STATUS);
    var participation = cells.word(FamilyColumn.PARTISIPASI_SEKOLAH, Vocabulary.PARTICIPATION);
    var level = cells.word(FamilyColumn.JENJANG_PENDIDIKAN, Vocabulary.SCHOOL_LEVEL);
    var disability = cells.word(FamilyColumn.DISABILITAS, Vocabulary.DISABILITY);
    Boolean pregnant = cells.word(FamilyColumn.HAMIL_NIFAS, Vocabulary.YES_NO);
    Boolean working = cells.word(FamilyColumn.STATUS_BEKERJA, Vocabulary.YES_NO);
    Boolean business = cells.word(FamilyColumn.KEPEMILIKAN_USAHA, Vocabulary.YES_NO);
    Boolean representative = cells.word(FamilyColumn.PENGURUS, Vocabulary.YES_NO);
    Boolean matched = cells.word(FamilyColumn.PADAN_DUKCAPIL, Vocabulary.YES_NO);
    if (sex == null || birthDate == null || relationship == null || maritalStatus == null) {
      return null;
    }
    return new Person(
        staged.person(),
        name,
        sex,
        birthDate,
        relationship,
        maritalStatus,
        participation,
        level,
        disability,
        pregnant,
        working,
        business,
        representative,
        matched == null ? null : matched ? CivilRegistry.MATCHED : CivilRegistry.UNMATCHED);
  }

  private Map<String, ReadRow.Receives> programmes(Cells cells) {
    Map<String, ReadRow.Receives> programmes = new LinkedHashMap<>();
    programme(cells, programmes, "PKH", FamilyColumn.PENERIMA_PKH, FamilyColumn.TANGGAL_MULAI_PKH);
    programme(
        cells, programmes, "BPNT", FamilyColumn.PENERIMA_BPNT, FamilyColumn.TANGGAL_MULAI_BPNT);
    return programmes;
  }

  private void programme(
      Cells cells,
      Map<String, ReadRow.Receives> programmes,
      String code,
      FamilyColumn receives,
      FamilyColumn since) {
    Boolean yes = cells.word(receives, Vocabulary.YES_NO);
    LocalDate start = cells.date(since);
    if (start != null && start.isAfter(today)) {
      cells.refuse(since, ImportProblem.DATE_IN_FUTURE);
    }
    if (yes != null) {
      programmes.put(code, new ReadRow.Receives(yes, start));
    }
  }

  private Map<String, String> indicators(Cells cells) {
    Map<String, String> said = new HashMap<>();
    for (String name : indicators) {
      String value = cells.text(name);
      if (!value.isEmpty()) {
        said.put(name, value.substring(0, Math.min(value.length(), LONGEST_INDICATOR)));
      }
    }
    return said;
  }
}
