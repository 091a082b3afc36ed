package id.graduasi.reporting.meeting;

import id.graduasi.platform.access.Roles;
import id.graduasi.platform.paper.Wording;
import id.graduasi.platform.web.Sentence;
import java.util.Map;

/** What codes are called on the paper. A code that has no name here is shown as it is. */
final class Words {

  private static final Map<String, Sentence> ROLES =
      Map.of(
          Roles.MINISTRY, Sentence.of("Kementerian Sosial", "Ministry of Social Affairs"),
          Roles.PROVINCE_OFFICE,
              Sentence.of("Dinas sosial provinsi", "Social affairs office of the province"),
          Roles.REGENCY_OFFICE,
              Sentence.of("Dinas sosial kabupaten/kota", "Social affairs office of the regency"),
          Roles.REGENCY_APPROVER, Sentence.of("Pemutus kabupaten/kota", "Approver of the regency"),
          Roles.AUDITOR, Sentence.of("Pemeriksa", "Auditor"),
          Roles.SYSTEM, Sentence.of("Sistem", "System"));

  private static final Map<String, Sentence> STEPS =
      Map.ofEntries(
          Map.entry("OPENED", Sentence.of("Dibuka", "Opened")),
          Map.entry("FIELD_CHECKED", Sentence.of("Kunjungan rumah", "Field check")),
          Map.entry("STATEMENT_SIGNED", Sentence.of("Surat pernyataan", "Signed statement")),
          Map.entry("DELIBERATED", Sentence.of("Musyawarah desa", "Village deliberation")),
          Map.entry("VERIFIED", Sentence.of("Verifikasi dinas", "Verification")),
          Map.entry("DECIDED", Sentence.of("Diputuskan (SK)", "Decided (decree)")),
          Map.entry("DUE", Sentence.of("Menunggu berlaku", "Waiting to take effect")),
          Map.entry("EFFECTIVE", Sentence.of("Berlaku, didampingi", "In effect, after-care")),
          Map.entry("CLOSED", Sentence.of("Selesai", "Closed")),
          Map.entry("REJECTED", Sentence.of("Ditolak", "Rejected")),
          Map.entry("WITHDRAWN", Sentence.of("Ditarik", "Withdrawn")),
          Map.entry("REVERSED", Sentence.of("Dibatalkan", "Reversed")),
          Map.entry("RELAPSED", Sentence.of("Kembali menerima", "Came back")));

  private static final Map<String, Sentence> ISSUES =
      Map.ofEntries(
          Map.entry("DUPLICATE_NIK", Sentence.of("NIK ganda", "NIK used twice")),
          Map.entry("NIK_UNMATCHED", Sentence.of("Tidak padan Dukcapil", "Not matched")),
          Map.entry(
              "NIK_HELD_ELSEWHERE", Sentence.of("NIK tercatat di tempat lain", "NIK elsewhere")),
          Map.entry(
              "PERSON_IN_OTHER_FAMILY",
              Sentence.of("Orang pada keluarga lain", "Person in another family")),
          Map.entry("CARD_CHANGED", Sentence.of("Nomor KK berubah", "Family card changed")),
          Map.entry("DECILE_OUT_OF_RANGE", Sentence.of("Desil di luar batas", "Decile too high")),
          Map.entry("FIELD_CHECK_DUE", Sentence.of("Perlu cek lapangan", "Field check due")),
          Map.entry("NO_COMPONENT", Sentence.of("Tanpa komponen PKH", "No component left")),
          Map.entry("TWO_ENROLLMENTS", Sentence.of("Menerima dua kali", "Enrolled twice")),
          Map.entry(
              "STILL_ENROLLED",
              Sentence.of("Masih peserta, tidak dalam berkas", "Still enrolled, not in the file")),
          Map.entry(
              "AGE_AGAINST_COMPONENT",
              Sentence.of("Umur tidak cocok komponen", "Age against component")),
          Map.entry(
              "AGE_AGAINST_SCHOOL", Sentence.of("Umur tidak cocok sekolah", "Age against school")),
          Map.entry(
              "SEX_AGAINST_NIK", Sentence.of("Jenis kelamin tidak cocok NIK", "Sex against NIK")),
          Map.entry(
              "BIRTH_DATE_AGAINST_NIK",
              Sentence.of("Tanggal lahir tidak cocok NIK", "Birth date against NIK")),
          Map.entry("STATE_EMPLOYEE", Sentence.of("Bekerja untuk negara", "State employee")),
          Map.entry("PAST_FIVE_YEARS", Sentence.of("Lewat lima tahun", "Past five years")),
          Map.entry("LIKELY_DUPLICATE", Sentence.of("Mungkin orang yang sama", "Likely duplicate")),
          Map.entry(
              "FACILITATOR_OVERLOADED",
              Sentence.of("Beban pendamping berlebih", "Facilitator overloaded")));

  private static final Map<String, Sentence> MEASURES =
      Map.of(
          "RECIPIENTS", Sentence.of("Keluarga peserta", "Families enrolled"),
          "GRADUATIONS", Sentence.of("Graduasi", "Graduations"),
          "FACILITATORS", Sentence.of("Pendamping", "Facilitators"),
          "GRANTS", Sentence.of("Hibah dibayarkan", "Grants paid"),
          "GRANT_QUOTA", Sentence.of("Kuota hibah", "Quota of grants"),
          "BUSINESSES_STOPPED", Sentence.of("Usaha berhenti", "Businesses stopped"));

  private static final Map<String, Sentence> BUSINESSES =
      Map.of(
          "GROWING", Sentence.of("Berkembang", "Growing"),
          "STABLE", Sentence.of("Tetap", "Stable"),
          "DECLINING", Sentence.of("Menurun", "Declining"),
          "STOPPED", Sentence.of("Berhenti", "Stopped"));

  private Words() {}

  static String role(String role, Wording wording) {
    return of(ROLES, role, wording);
  }

  static String step(String step, Wording wording) {
    return of(STEPS, step, wording);
  }

  static String issue(String kind, Wording wording) {
    return of(ISSUES, kind, wording);
  }

  static String measure(String measure, Wording wording) {
    return of(MEASURES, measure, wording);
  }

  static String business(String status, Wording wording) {
    return of(BUSINESSES, status, wording);
  }

  private static String of(Map<String, Sentence> names, String code, Wording wording) {
    Sentence name = names.get(code);
    return name == null ? code : name.in(wording.language());
  }
}
