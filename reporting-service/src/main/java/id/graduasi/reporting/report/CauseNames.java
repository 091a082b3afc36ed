package id.graduasi.reporting.report;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Sentence;
import java.util.List;
import java.util.Map;

/** Causes in words. A cause that is not named here is shown by its code. */
public final class CauseNames {

  /** What comes first in a bridge; the reasons of ends follow by name, and LATE is last. */
  private static final List<String> ORDER =
      List.of("NEW", "REINSTATED", "AREA_IN", "AREA_OUT", "REGION_CHANGE", "DUPLICATE");

  private static final Map<String, Sentence> NAMES =
      Map.ofEntries(
          Map.entry("NEW", Sentence.of("Peserta baru", "New")),
          Map.entry("REINSTATED", Sentence.of("Dipulihkan", "Reinstated")),
          Map.entry("AREA_IN", Sentence.of("Pindah masuk", "Moved in")),
          Map.entry("AREA_OUT", Sentence.of("Pindah keluar", "Moved out of the area")),
          Map.entry("REGION_CHANGE", Sentence.of("Perubahan wilayah", "Change of regions")),
          Map.entry("DUPLICATE", Sentence.of("Data ganda", "Duplicate")),
          Map.entry("LATE", Sentence.of("Dicatat kemudian", "Recorded afterwards")),
          Map.entry("INDEPENDENT", Sentence.of("Graduasi mandiri", "Independent graduation")),
          Map.entry("NATURAL", Sentence.of("Graduasi alamiah", "Natural graduation")),
          Map.entry("PPSE", Sentence.of("Graduasi PPSE", "Graduation through PPSE")),
          Map.entry("PENA", Sentence.of("Graduasi PENA", "Graduation through PENA")),
          Map.entry("UNMATCHED", Sentence.of("NIK tidak padan", "NIK unmatched")),
          Map.entry("DECILE_OUT_OF_RANGE", Sentence.of("Desil naik", "Decile out of range")),
          Map.entry("DIED", Sentence.of("Meninggal", "Died")),
          Map.entry("MOVED_OUT", Sentence.of("Pindah domisili", "Moved away")),
          Map.entry("NOT_FOUND", Sentence.of("Tidak ditemukan", "Not found")),
          Map.entry("STATE_EMPLOYEE", Sentence.of("ASN/TNI/Polri/BUMN", "State employee")),
          Map.entry("ADMINISTRATIVE", Sentence.of("Administratif", "Administrative")),
          Map.entry("OTHER", Sentence.of("Lainnya", "Other")));

  private CauseNames() {}

  /** A cause in words. */
  public static String of(String cause, Language language) {
    Sentence name = NAMES.get(cause);
    return name == null ? cause : name.in(language);
  }

  /** A key that sorts causes as people read them. */
  static String order(String cause) {
    int place = ORDER.indexOf(cause);
    return place < 0 ? "9" + cause : "0" + place;
  }
}
