package id.graduasi.reporting.open;

import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The datasets, each with what the standard of statistical data asks to be said of it: concept,
 * definition, classification, measure and unit (Peraturan BPS 4/2020), and how it is made, how
 * often and down to which level (Peraturan BPS 5/2020).
 */
public enum OpenDataset {
  ENROLLMENTS(
      Sentence.of("Keluarga peserta bantuan sosial", "Families in social assistance"),
      Sentence.of("Kepesertaan bantuan sosial", "Enrollment in social assistance"),
      Sentence.of(
          "Keluarga yang menjadi peserta suatu program pada hari terakhir triwulan, termasuk yang"
              + " pembayarannya ditangguhkan.",
          "Families that are enrolled in a programme on the last day of a quarter, with those whose"
              + " payment is suspended."),
      Sentence.of("Program dan wilayah", "Programme and region"),
      Sentence.of("Jumlah", "Count"),
      Sentence.of("Keluarga", "Families"),
      "QUARTER",
      List.of("FAMILIES")),
  GRADUATIONS(
      Sentence.of("Graduasi dari PKH", "Graduations from PKH"),
      Sentence.of("Graduasi", "Graduation"),
      Sentence.of(
          "Keluarga yang graduasinya berlaku dalam tahun itu, menurut jenisnya; yang dibatalkan"
              + " tidak dihitung. Jenis tidak dapat dijumlahkan.",
          "Families whose graduation took effect in the year, by its kind, without those reversed."
              + " Kinds cannot be added up."),
      Sentence.of("Jenis graduasi dan wilayah", "Kind of graduation and region"),
      Sentence.of("Jumlah", "Count"),
      Sentence.of("Keluarga", "Families"),
      "YEAR",
      List.of("GRADUATIONS")),
  GRANTS(
      Sentence.of(
          "Hibah modal usaha dan kelangsungan usahanya", "Capital grants and whether they last"),
      Sentence.of("Hibah modal usaha", "Capital grant"),
      Sentence.of(
          "GRANTS: hibah dari kuota tahun itu yang dibayarkan dan tidak dikembalikan. RUNNING: di"
              + " antaranya yang usahanya berjalan menurut kunjungan terakhir. Selisihnya memuat"
              + " yang berhenti dan yang belum dikunjungi.",
          "GRANTS: grants of the year's quota that were paid and not returned. RUNNING: those among"
              + " them whose business ran at the newest visit. The difference holds those that have"
              + " stopped and those not visited yet."),
      Sentence.of("Skema hibah dan wilayah", "Scheme and region"),
      Sentence.of("Jumlah", "Count"),
      Sentence.of("Hibah", "Grants"),
      "YEAR",
      List.of("GRANTS", "RUNNING")),
  POVERTY_RATE(
      Sentence.of("Tingkat kemiskinan dan targetnya", "Poverty rate and its target"),
      Sentence.of("Kemiskinan", "Poverty"),
      Sentence.of(
          "Persentase penduduk miskin menurut sumber yang disebut pada setiap baris, di sebelah"
              + " target pemerintah daerah.",
          "The percentage of poor people by the source that each row names, beside the regional"
              + " government's target."),
      Sentence.of("Wilayah", "Region"),
      Sentence.of("Persentase", "Percentage"),
      Sentence.of("Persen", "Percent"),
      "YEAR",
      List.of("RATE"));

  private final Sentence title;
  private final Sentence concept;
  private final Sentence definition;
  private final Sentence classification;
  private final Sentence measure;
  private final Sentence unit;
  private final String periodicity;
  private final List<String> measures;

  OpenDataset(
      Sentence title,
      Sentence concept,
      Sentence definition,
      Sentence classification,
      Sentence measure,
      Sentence unit,
      String periodicity,
      List<String> measures) {
    this.title = title;
    this.concept = concept;
    this.definition = definition;
    this.classification = classification;
    this.measure = measure;
    this.unit = unit;
    this.periodicity = periodicity;
    this.measures = measures;
  }

  /** As it stands in addresses and tables: {@code poverty-rate}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static OpenDataset of(String id) {
    return Arrays.stream(values())
        .filter(dataset -> dataset.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(OpenProblem.DATASET_NOT_FOUND));
  }

  /** Whether small counts are kept back in it; rates are public already. */
  boolean isCounted() {
    return this != POVERTY_RATE;
  }

  Sentence title() {
    return title;
  }

  Sentence concept() {
    return concept;
  }

  Sentence definition() {
    return definition;
  }

  Sentence classification() {
    return classification;
  }

  Sentence measure() {
    return measure;
  }

  Sentence unit() {
    return unit;
  }

  String periodicity() {
    return periodicity;
  }

  List<String> measures() {
    return measures;
  }
}
