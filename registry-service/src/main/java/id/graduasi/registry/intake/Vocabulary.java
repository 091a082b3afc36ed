package id.graduasi.registry.intake;

import id.graduasi.registry.facilitator.FacilitatorKind;
import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.MaritalStatus;
import id.graduasi.registry.family.Participation;
import id.graduasi.registry.family.Relationship;
import id.graduasi.registry.family.SchoolLevel;
import id.graduasi.registry.family.Sex;
import id.graduasi.registry.matching.CheckedElement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one column and what they mean here.
 *
 * @param meanings word in capitals to value, in the order in which they are shown
 */
record Vocabulary<T>(Map<String, T> meanings) {

  static final Vocabulary<Sex> SEX =
      of(
          "L",
          Sex.MALE,
          "P",
          Sex.FEMALE,
          "1",
          Sex.MALE,
          "2",
          Sex.FEMALE,
          "LAKI-LAKI",
          Sex.MALE,
          "PEREMPUAN",
          Sex.FEMALE);

  static final Vocabulary<Relationship> RELATIONSHIP =
      of(
          "KEPALA KELUARGA", Relationship.HEAD,
          "SUAMI", Relationship.SPOUSE,
          "ISTRI", Relationship.SPOUSE,
          "ANAK", Relationship.CHILD,
          "MENANTU", Relationship.CHILD_IN_LAW,
          "CUCU", Relationship.GRANDCHILD,
          "ORANG TUA", Relationship.PARENT,
          "MERTUA", Relationship.PARENT_IN_LAW,
          "FAMILI LAIN", Relationship.RELATIVE,
          "LAINNYA", Relationship.OTHER);

  static final Vocabulary<MaritalStatus> MARITAL_STATUS =
      of(
          "BELUM KAWIN", MaritalStatus.SINGLE,
          "KAWIN", MaritalStatus.MARRIED,
          "CERAI HIDUP", MaritalStatus.DIVORCED,
          "CERAI MATI", MaritalStatus.WIDOWED);

  static final Vocabulary<Participation> PARTICIPATION =
      of(
          "BELUM", Participation.NEVER,
          "MASIH", Participation.ATTENDING,
          "TIDAK LAGI", Participation.LEFT);

  static final Vocabulary<SchoolLevel> SCHOOL_LEVEL =
      of(
          "SD", SchoolLevel.SD,
          "SMP", SchoolLevel.SMP,
          "SMA", SchoolLevel.SMA,
          "PT", SchoolLevel.PT);

  static final Vocabulary<Disability> DISABILITY =
      of(
          "TIDAK", Disability.NONE,
          "RINGAN", Disability.MILD,
          "SEDANG", Disability.MODERATE,
          "BERAT", Disability.SEVERE);

  static final Vocabulary<FacilitatorKind> FACILITATOR_KIND = names(FacilitatorKind.values());

  static final Vocabulary<CheckedElement> CHECKED_ELEMENT =
      names(CheckedElement.values())
          .and(
              "NAMA", CheckedElement.NAME,
              "TANGGAL_LAHIR", CheckedElement.BIRTH_DATE,
              "TEMPAT_LAHIR", CheckedElement.BIRTH_PLACE,
              "JENIS_KELAMIN", CheckedElement.SEX,
              "ALAMAT", CheckedElement.ADDRESS,
              "NOMOR_KK", CheckedElement.FAMILY_CARD,
              "NAMA_IBU", CheckedElement.MOTHER_NAME);

  static final Vocabulary<Boolean> YES_NO = of("YA", true, "TIDAK", false);

  /** What a word means; case and repeated blanks do not matter. */
  Optional<T> meaning(String word) {
    T direct = meanings.get(word);
    return direct != null
        ? Optional.of(direct)
        : Optional.ofNullable(meanings.get(word.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ")));
  }

  /** The words, for a refusal. */
  String words() {
    return String.join(", ", meanings.keySet());
  }

  /** Words that are the constants' own names. */
  static <T extends Enum<T>> Vocabulary<T> names(T[] values) {
    Map<String, T> meanings = new LinkedHashMap<>();
    for (T value : values) {
      meanings.put(value.name(), value);
    }
    return new Vocabulary<>(meanings);
  }

  /** The same with more words. */
  Vocabulary<T> and(Object... pairs) {
    Map<String, T> more = new LinkedHashMap<>(meanings);
    more.putAll(Vocabulary.<T>of(pairs).meanings);
    return new Vocabulary<>(more);
  }

  @SuppressWarnings("unchecked")
  static <T> Vocabulary<T> of(Object... pairs) {
    Map<String, T> meanings = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      meanings.put((String) pairs[i], (T) pairs[i + 1]);
    }
    return new Vocabulary<>(meanings);
  }
}
