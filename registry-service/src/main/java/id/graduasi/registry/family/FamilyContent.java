package id.graduasi.registry.family;

import id.graduasi.registry.identifier.LockedIdentifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part of a family that requests and files describe; see {@link FamilyState} for the meaning of
 * each field.
 */
public record FamilyContent(
    LockedIdentifier kk,
    String villageCode,
    @Nullable String address,
    @Nullable UUID facilitatorId,
    @Nullable Decile decile,
    Map<String, String> indicators,
    List<MemberState> members,
    LocalDate asOf) {

  public FamilyContent {
    indicators = Map.copyOf(indicators);
    members = List.copyOf(members);
  }

  /** The same with another rank. */
  public FamilyContent with(Decile rank) {
    return new FamilyContent(
        kk, villageCode, address, facilitatorId, rank, indicators, members, asOf);
  }

  /** Whether both say the same, whatever day they speak of. */
  public boolean sameAs(FamilyContent other) {
    return on(other.asOf).equals(other);
  }

  /** The same with these people. */
  public FamilyContent with(List<MemberState> people) {
    return new FamilyContent(
        kk, villageCode, address, facilitatorId, decile, indicators, people, asOf);
  }

  /** The same with another facilitator. */
  public FamilyContent accompaniedBy(UUID facilitator) {
    return new FamilyContent(
        kk, villageCode, address, facilitator, decile, indicators, members, asOf);
  }

  /** The same in another village. */
  public FamilyContent in(String village) {
    return new FamilyContent(
        kk, village, address, facilitatorId, decile, indicators, members, asOf);
  }

  /** The same as of another day. */
  public FamilyContent on(LocalDate day) {
    return new FamilyContent(
        kk, villageCode, address, facilitatorId, decile, indicators, members, day);
  }
}
