package id.graduasi.grants.proposal;

import id.graduasi.platform.web.Language;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal with its place among those that wait. */
@Schema(description = "A proposal with its points and its place")
record RankedProposal(
    @Schema(description = "Its place by points, from 1", examples = "1") int place,
    UUID proposalId,
    UUID familyId,
    UUID memberId,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Schema(examples = "4000000") long amount,
    Chance chance,
    @Schema(description = "Its place on the reserve list, from 1") @Nullable Integer reservePlace,
    @Schema(description = "0-100", examples = "77") int points,
    List<PartView> parts) {

  /** What its place means today. */
  @Schema(name = "RankingChance")
  enum Chance {
    /** Approved; it is counted on the round. */
    APPROVED,
    /** What is left of quota and budget reaches it. */
    WITHIN,
    /** It moves up when somebody before it withdraws. */
    RESERVE
  }

  /** The points of one rule, explained. */
  @Schema(name = "RankingPoints")
  record PartView(
      @Schema(examples = "DECILE") String code,
      @Schema(examples = "22") int points,
      @Schema(examples = "30") int max,
      @Schema(examples = "Keluarganya berada di desil 2.") String message) {

    static List<PartView> of(Ranking ranking, Language language) {
      return ranking.parts().stream()
          .map(
              part ->
                  new PartView(part.code(), part.points(), part.max(), part.message().in(language)))
          .toList();
    }
  }
}
