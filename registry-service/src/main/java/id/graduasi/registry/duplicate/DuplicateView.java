package id.graduasi.registry.duplicate;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two people who may be one, side by side. */
@Schema(name = "Duplicate")
record DuplicateView(
    UUID id,
    Certainty certainty,
    DuplicateState state,
    @Schema(description = "The smallest region that holds both", examples = "35.22.15")
        String areaCode,
    @Nullable @Schema(description = "Of 100; null where it is certain") Integer score,
    @Schema(description = "What the score is made of") List<Part> parts,
    @Nullable
        @Schema(
            description = "The kind of the issue behind a certain one",
            examples = "DUPLICATE_NIK")
        String issueKind,
    @Schema(description = "The people; for a certain one only what is registered here")
        List<Someone> people,
    Instant foundAt,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy,
    @Nullable String reason,
    @Nullable UUID survivingFamilyId,
    long version) {

  private static final Sentence NAME =
      Sentence.of("Nama %d persen serupa", "Names are %d per cent alike");
  private static final Sentence BORN =
      Sentence.of("Jenis kelamin dan tanggal lahir sama", "Same sex and birth date");

  /** One of the two. */
  @Schema(name = "DuplicatePerson")
  record Someone(
      UUID memberId,
      UUID familyId,
      String familyNumber,
      String name,
      String sex,
      LocalDate birthDate,
      @Schema(examples = "************9001") String nik,
      String villageCode,
      String civilRegistry) {}

  /** A part of the score. */
  @Schema(name = "DuplicateScorePart")
  record Part(
      @Schema(examples = "NAME") String code,
      int points,
      int max,
      @Schema(description = "In the language asked for") String reason) {}

  static List<Part> parts(int similarity, String area, Language language) {
    return List.of(
        new Part("NAME", similarity / 2, 50, NAME.in(language, similarity)),
        new Part("BIRTH_DATE", 30, 30, BORN.in(language)),
        place(area, language));
  }

  private static Part place(String area, Language language) {
    return switch (area.length()) {
      case 13 -> new Part("PLACE", 20, 20, Sentence.of("Desa sama", "Same village").in(language));
      case 8 ->
          new Part("PLACE", 15, 20, Sentence.of("Kecamatan sama", "Same district").in(language));
      case 5 ->
          new Part("PLACE", 5, 20, Sentence.of("Kabupaten sama", "Same regency").in(language));
      default ->
          new Part("PLACE", 0, 20, Sentence.of("Tempat berbeda", "Different places").in(language));
    };
  }
}
