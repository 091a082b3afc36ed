package id.graduasi.registry.quality;

import id.graduasi.platform.web.Sentence;

/** What can be wrong: a sentence that says so, and one that says what to do about it. */
public enum IssueKind {
  DUPLICATE_NIK(
      "NIK yang sama diajukan untuk dua orang.",
      "Bandingkan kedua data dan perbaiki NIK yang salah.",
      "The same NIK was given for two people.",
      "Compare both records and put the wrong NIK right."),
  NIK_UNMATCHED(
      "Data orang ini tidak padan dengan Dukcapil.",
      "Periksa NIK, nama dan tanggal lahir pada KTP atau KK, lalu padankan lagi.",
      "This person does not match the civil registry.",
      "Check NIK, name and birth date on the card, then match again."),
  NIK_HELD_ELSEWHERE(
      "NIK ini juga diajukan atau tercatat di wilayah lain.",
      "Pastikan keluarga tinggal di mana, lalu minta kantor yang mencatatnya memindahkannya.",
      "This NIK is also claimed or held in another area.",
      "Find out where the family lives, then ask the office that holds it to move it."),
  PERSON_IN_OTHER_FAMILY(
      "Orang ini tercatat pada keluarga lain.",
      "Pastikan ia anggota keluarga yang mana, lalu pindahkan bila perlu.",
      "This person is recorded with another family.",
      "Find out which family she belongs to and transfer her if need be."),
  CARD_CHANGED(
      "Nomor KK keluarga ini berubah.",
      "Pastikan keluarga tidak terpecah atau pindah.",
      "The number of this family's card changed.",
      "Make sure that the family has neither split nor moved."),
  DECILE_OUT_OF_RANGE(
      "Desil keluarga di luar batas program, tetapi bantuan masih dibayarkan.",
      "Periksa di lapangan, lalu tangguhkan atau akhiri kepesertaan bila benar.",
      "The family's decile is outside the programme's range and it is still paid.",
      "Check in the field, then suspend or end the enrollment if it is so."),
  FIELD_CHECK_DUE(
      "Keluarga ini perlu diperiksa di lapangan.",
      "Kunjungi keluarga, lalu putuskan: pulihkan atau akhiri.",
      "This family needs a check in the field.",
      "Visit the family, then decide: reinstate or end."),
  NO_COMPONENT(
      "Tidak ada lagi komponen PKH pada keluarga ini.",
      "Periksa anggota keluarga; bila benar, akhiri kepesertaan (graduasi alamiah).",
      "The family has no PKH component left.",
      "Check its people; if it is so, end the enrollment (natural graduation)."),
  TWO_ENROLLMENTS(
      "Keluarga yang tampaknya sama menerima satu program dua kali.",
      "Putuskan apakah keduanya keluarga yang sama, lalu akhiri salah satu.",
      "What seems to be one family is enrolled twice in one programme.",
      "Decide whether both are the same family, then end one of them."),
  STILL_ENROLLED(
      "Berkas menyatakan keluarga bukan peserta, tetapi kepesertaannya masih berjalan.",
      "Pastikan statusnya, lalu akhiri kepesertaan dengan alasannya bila benar.",
      "A file says the family is not enrolled, yet its enrollment still runs.",
      "Find out which is true, then end the enrollment with its reason if need be."),
  AGE_AGAINST_COMPONENT(
      "Umur atau jenis kelamin tidak mungkin untuk komponen ini.",
      "Periksa tanggal lahir, jenis kelamin dan keterangan hamil atau nifas.",
      "Age or sex is not possible for this component.",
      "Check birth date, sex and the note on pregnancy."),
  AGE_AGAINST_SCHOOL(
      "Umur tidak mungkin untuk jenjang sekolah ini.",
      "Periksa tanggal lahir dan jenjang sekolah.",
      "The age is not possible for this level of school.",
      "Check birth date and school level."),
  SEX_AGAINST_NIK(
      "Jenis kelamin menurut NIK berbeda dengan data.",
      "Periksa KTP atau KK; NIK tidak pernah diganti, jadi mungkin NIK-nya yang keliru sejak awal.",
      "The sex in the NIK differs from the record.",
      "Check the card; a NIK is never reissued, so the NIK itself may be an old mistake."),
  BIRTH_DATE_AGAINST_NIK(
      "Tanggal lahir menurut NIK berbeda dengan data.",
      "Periksa KTP atau KK; NIK tidak pernah diganti, jadi mungkin NIK-nya yang keliru sejak awal.",
      "The birth date in the NIK differs from the record.",
      "Check the card; a NIK is never reissued, so the NIK itself may be an old mistake."),
  STATE_EMPLOYEE(
      "Menurut data ada anggota keluarga yang bekerja untuk negara, BUMN atau BUMD.",
      "Pastikan pekerjaannya; bila benar, akhiri kepesertaan.",
      "By its data, somebody of the family works for the state or a state company.",
      "Find out whether it is so; if it is, end the enrollment."),
  PAST_FIVE_YEARS(
      "Keluarga ini sudah melewati lima tahun bantuan.",
      "Lakukan peninjauan lima tahun; kepesertaan tidak berakhir dengan sendirinya.",
      "The family has been on aid for more than five years.",
      "Hold the five-year review; the enrollment does not end by itself."),
  LIKELY_DUPLICATE(
      "Dua orang ini mungkin orang yang sama.",
      "Bandingkan keduanya pada daftar duplikat dan putuskan.",
      "These two people may be one and the same.",
      "Compare both in the list of duplicates and decide."),
  FACILITATOR_OVERLOADED(
      "Pendamping ini mendampingi lebih banyak keluarga daripada semestinya.",
      "Alihkan sebagian keluarga kepada pendamping lain.",
      "This facilitator accompanies more families than is right.",
      "Hand over some families to another facilitator.");

  private final Sentence meaning;
  private final Sentence advice;

  IssueKind(String meaningId, String adviceId, String meaningEn, String adviceEn) {
    this.meaning = Sentence.of(meaningId, meaningEn);
    this.advice = Sentence.of(adviceId, adviceEn);
  }

  /** What is wrong. */
  public Sentence meaning() {
    return meaning;
  }

  /** What to do about it. */
  public Sentence advice() {
    return advice;
  }
}
