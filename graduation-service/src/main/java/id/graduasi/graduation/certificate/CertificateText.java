package id.graduasi.graduation.certificate;

import id.graduasi.graduation.cases.CaseKind;
import id.graduasi.graduation.cases.CaseView;
import id.graduasi.platform.web.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a certificate says, in one language.
 *
 * @param facts labels and values, in their order
 * @param footer where it can be looked up
 */
record CertificateText(
    String title,
    String subtitle,
    String given,
    String nameLabel,
    String sentence,
    List<Fact> facts,
    String office,
    String signature,
    String place,
    String footer) {

  private static final Locale INDONESIAN = Locale.of("id", "ID");

  /** A label and its value. */
  record Fact(String label, String value) {}

  static CertificateText of(CaseView shown, Language language) {
    return switch (language) {
      case ID -> indonesian(shown);
      case EN -> english(shown);
    };
  }

  private static CertificateText indonesian(CaseView shown) {
    return new CertificateText(
        "SERTIFIKAT GRADUASI",
        "Program Keluarga Harapan (PKH)",
        "diberikan kepada keluarga",
        "Nama pengurus",
        "yang telah menyelesaikan kepesertaannya dan melangkah lebih mandiri.",
        List.of(
            new Fact("Nomor keluarga", shown.familyNumber()),
            new Fact("Jenis graduasi", indonesian(shown.kind())),
            new Fact("Surat keputusan", decree(shown, INDONESIAN, "tanggal")),
            new Fact("Berlaku sejak", day(effective(shown), INDONESIAN)),
            new Fact("Kode wilayah", shown.areaCode())),
        "Kepala Dinas Sosial",
        "Nama dan tanda tangan",
        "Tempat, tanggal",
        "Nomor kasus " + shown.id());
  }

  private static CertificateText english(CaseView shown) {
    return new CertificateText(
        "CERTIFICATE OF GRADUATION",
        "Family Hope Programme (PKH)",
        "awarded to the family of",
        "Name of the representative",
        "which has completed the programme and goes on, on its own feet.",
        List.of(
            new Fact("Family number", shown.familyNumber()),
            new Fact("Kind of graduation", english(shown.kind())),
            new Fact("Decree", decree(shown, Locale.ENGLISH, "of")),
            new Fact("Effective from", day(effective(shown), Locale.ENGLISH)),
            new Fact("Region code", shown.areaCode())),
        "Head of the Social Affairs Office",
        "Name and signature",
        "Place, date",
        "Case " + shown.id());
  }

  private static String decree(CaseView shown, Locale locale, String of) {
    CaseView.DecisionView decision = Objects.requireNonNull(shown.decision());
    return decision.decreeNumber() + " " + of + " " + day(decision.decreeDate(), locale);
  }

  private static LocalDate effective(CaseView shown) {
    return Objects.requireNonNull(shown.effectiveOn());
  }

  private static String day(LocalDate day, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
  }

  private static String indonesian(CaseKind kind) {
    return switch (kind) {
      case INDEPENDENT -> "Graduasi mandiri sejahtera";
      case PPSE -> "Graduasi melalui PPSE";
      case PENA -> "Graduasi melalui PENA";
      case NATURAL -> "Graduasi alamiah";
    };
  }

  private static String english(CaseKind kind) {
    return switch (kind) {
      case INDEPENDENT -> "Independent graduation";
      case PPSE -> "Graduation through PPSE";
      case PENA -> "Graduation through PENA";
      case NATURAL -> "Natural graduation";
    };
  }
}
