package id.graduasi.graduation.commitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family's quarter with each child and month. */
@Schema(name = "Commitment", description = "A family's quarter with each child and month")
record CommitmentView(
    UUID familyId,
    @Schema(examples = "2026-Q3") String quarter,
    boolean met,
    boolean complete,
    int daysOpen,
    int daysAttended,
    BigDecimal percent,
    List<Child> members,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  /** A child's quarter: its months together decide. */
  @Schema(name = "CommitmentMember")
  record Child(
      UUID memberId,
      int daysOpen,
      int daysAttended,
      BigDecimal percent,
      boolean met,
      List<Month> months) {

    static Child of(UUID memberId, List<SchoolMonth> months) {
      Share all =
          new Share(
              months.stream().mapToInt(SchoolMonth::daysOpen).sum(),
              months.stream().mapToInt(SchoolMonth::daysAttended).sum());
      return new Child(
          memberId,
          all.open(),
          all.attended(),
          all.percent(),
          all.isMet(),
          months.stream().map(Month::of).toList());
    }
  }

  /** A child's month. */
  @Schema(name = "CommitmentMonth")
  record Month(
      @Schema(examples = "2026-07") String month,
      int daysOpen,
      int daysAttended,
      BigDecimal percent) {

    static Month of(SchoolMonth known) {
      return new Month(
          known.month().toString().substring(0, 7),
          known.daysOpen(),
          known.daysAttended(),
          new Share(known.daysOpen(), known.daysAttended()).percent());
    }
  }

  static CommitmentView of(QuarterView quarter, List<SchoolMonth> months) {
    Map<UUID, List<SchoolMonth>> byChild =
        months.stream()
            .collect(
                Collectors.groupingBy(SchoolMonth::memberId, TreeMap::new, Collectors.toList()));
    return new CommitmentView(
        quarter.familyId(),
        quarter.quarter(),
        quarter.met(),
        quarter.complete(),
        quarter.daysOpen(),
        quarter.daysAttended(),
        quarter.percent(),
        byChild.entrySet().stream()
            .map(child -> Child.of(child.getKey(), child.getValue()))
            .toList(),
        quarter.version(),
        quarter.areaCode(),
        quarter.facilitatorId());
  }
}
