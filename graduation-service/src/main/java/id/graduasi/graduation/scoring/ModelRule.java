package id.graduasi.graduation.scoring;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** What a model document must keep, so that every score can be explained and adds up. */
public enum ModelRule implements ProblemCode {
  MODEL_FIELD_UNKNOWN("Isian ini tidak dikenal.", "This field is not known."),
  MODEL_NOT_AN_OBJECT("Harus berupa objek.", "It must be an object."),
  MODEL_NOT_A_LIST(
      "Harus berupa daftar dengan 1 sampai %s butir.", "It must be a list of 1 to %s entries."),
  MODEL_NOT_A_TEXT(
      "Harus berupa teks dengan 1 sampai %s huruf.", "It must be a text of 1 to %s characters."),
  MODEL_NOT_WHOLE(
      "Harus berupa bilangan bulat %s sampai %s.", "It must be a whole number from %s to %s."),
  MODEL_NOT_A_NUMBER("Harus berupa bilangan.", "It must be a number."),
  MODEL_NOT_A_FLAG("Harus true atau false.", "It must be true or false."),
  MODEL_NOT_A_CHOICE("Harus salah satu dari %s.", "It must be one of %s."),
  MODEL_KEY_REPEATED("Kunci ini ada dua kali.", "This key occurs twice."),
  MODEL_VALUE_REPEATED("Nilai \"%s\" ada dua kali.", "The value \"%s\" occurs twice."),
  MODEL_NEAR_NOT_BELOW_READY("Harus di bawah ready.", "It must be below ready."),
  MODEL_WEIGHTS_NOT_FULL(
      "Jumlah maximum adalah %s, bukan %s.", "The maxima add up to %s, not to %s."),
  MODEL_SOURCE_UNKNOWN(
      "Tidak ada sumber seperti ini untuk arah %s.",
      "There is no such source for the direction %s."),
  MODEL_NOT_ATTAINABLE(
      "Sumber ini tidak dapat atau tidak patut diubah oleh keluarga; attainable harus false.",
      "A family cannot or should not change this source; attainable must be false."),
  MODEL_CHANGE_MISSING(
      "Indikator yang dapat diusahakan harus menyebut perubahannya dengan {target}.",
      "An attainable indicator says how it changes, with {target}."),
  MODEL_RUNGS_WITHOUT_MAXIMUM(
      "Paling sedikit dua anak tangga, dan yang terbaik memberi maximum.",
      "At least two rungs, the best of which gives the maximum."),
  MODEL_POINTS_FALL(
      "Poinnya lebih sedikit daripada anak tangga sebelumnya.",
      "The points fall below those of the rung before."),
  MODEL_POINTS_RISE(
      "Poinnya lebih banyak daripada anak tangga sebelumnya.",
      "The points rise above those of the rung before."),
  MODEL_LABEL_MISSING("Nilai bernama harus mempunyai label.", "A named value has a label."),
  MODEL_FIRST_RUNG_FROM(
      "Anak tangga terendah memuat semua di bawah yang berikutnya, tanpa from.",
      "The lowest rung takes everything below the next, without from."),
  MODEL_FROM_NOT_ABOVE(
      "Harus di atas from anak tangga sebelumnya.", "It must be above that of the rung before."),
  MODEL_CONDITION_SOURCE("Bukan sumber berupa bilangan.", "This is no source that is a number."),
  MODEL_CONDITION_OF_NOT_YET(
      "Syarat menjaga NEAR atau READY.", "A condition guards NEAR or READY."),
  MODEL_CONDITION_OFF_RUNGS(
      "Harus sama dengan from salah satu anak tangga indikator %s, agar langkahnya dapat disebut.",
      "It must be the from of a rung of the indicator %s, so that the step can be named."),
  MODEL_CONDITION_AGAINST_DIRECTION(
      "Indikator %s menghargai bilangan kecil; syarat paling sedikit bertentangan dengannya.",
      "The indicator %s rewards low numbers; a least number contradicts it."),
  MODEL_ID_DIFFERS("Harus sama dengan id di alamat.", "It must be the id of the address.");

  private final Sentence sentence;

  ModelRule(String id, String en) {
    this.sentence = Sentence.of(id, en);
  }

  @Override
  public int status() {
    return 422;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
