package id.graduasi.registry.entitlement;

import id.graduasi.platform.web.Sentence;

/** Why a person counts or not, and whether a family passes a programme's gate. */
public enum Reason {
  COUNTED("Dihitung sebagai %1$s.", "Counts as %2$s."),
  COUNTED_UNDER_ANOTHER(
      "Dihitung sebagai %1$s; tempat untuk %3$s sudah penuh.",
      "Counts as %2$s; the places for %4$s are taken."),
  COMPONENT_FULL(
      "Memenuhi %1$s, tetapi tempat komponen itu sudah penuh.",
      "Meets %2$s, but the places of that component are taken."),
  GROUP_FULL(
      "Memenuhi %1$s, tetapi tempat kelompok %3$s sudah penuh.",
      "Meets %2$s, but the places of the group %3$s are taken."),
  FAMILY_FULL(
      "Memenuhi %1$s, tetapi jumlah orang yang dihitung dalam keluarga ini sudah penuh.",
      "Meets %2$s, but as many people of this family count as may."),
  NO_COMPONENT(
      "Tidak memenuhi satu komponen pun; lihat checks.", "Meets no component; see checks."),
  WHOLE_FAMILY(
      "Program ini diterima keluarga seutuhnya, bukan per orang.",
      "The family as a whole receives this programme, not each person."),
  GATE_PASSED(
      "Desil %s termasuk dalam desil %s sampai %s.", "Decile %s lies within deciles %s to %s."),
  DECILE_OUT_OF_RANGE(
      "Desil %s di luar desil %s sampai %s.", "Decile %s lies outside deciles %s to %s."),
  DECILE_UNKNOWN("Desil keluarga ini belum diketahui.", "This family's decile is not known yet."),
  FAMILY_NOT_ACTIVE(
      "Keluarga ini sudah tidak aktif dalam daftar.",
      "This family is no longer active in the register."),
  NO_TERM(
      "Pada tanggal ini program tidak mempunyai ketentuan.",
      "On this day the programme has no rules.");

  private final Sentence sentence;

  Reason(String id, String en) {
    this.sentence = Sentence.of(id, en);
  }

  Sentence sentence() {
    return sentence;
  }
}
