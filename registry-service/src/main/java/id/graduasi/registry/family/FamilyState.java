package id.graduasi.registry.family;

import id.graduasi.registry.identifier.LockedIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family as the register holds it.
 *
 * @param id chosen by the client or the import
 * @param number a speaking number without personal data (nomor keluarga)
 * @param kk the locked number of the family card; it changes, so it is never a key
 * @param villageCode the village the family lives in
 * @param address street and house, if known
 * @param facilitatorId the facilitator in charge, if any
 * @param decile the latest rank with its DTSEN version, if known
 * @param indicators housing and assets under their DTSEN names
 * @param members the people, in the order of the card
 * @param status whether the family is in the register
 * @param version counts the changes from 1
 * @param registeredAt when the family came into the register
 * @param updatedAt when it last changed
 * @param asOf the day the newest of its data speaks of; older data never overwrites it
 */
public record FamilyState(
    UUID id,
    String number,
    LockedIdentifier kk,
    String villageCode,
    @Nullable String address,
    @Nullable UUID facilitatorId,
    @Nullable Decile decile,
    Map<String, String> indicators,
    List<MemberState> members,
    FamilyStatus status,
    long version,
    Instant registeredAt,
    Instant updatedAt,
    LocalDate asOf) {

  public FamilyState {
    indicators = Map.copyOf(indicators);
    members = List.copyOf(members);
  }

  /** The same family with other content and status, as the next version. */
  FamilyState changed(FamilyContent content, FamilyStatus becomes, Instant at) {
    return new FamilyState(
        id,
        number,
        content.kk(),
        content.villageCode(),
        content.address(),
        content.facilitatorId(),
        content.decile(),
        content.indicators(),
        content.members(),
        becomes,
        version + 1,
        registeredAt,
        at,
        content.asOf());
  }

  /** The same family with these people. */
  FamilyState with(List<MemberState> people) {
    return new FamilyState(
        id,
        number,
        kk,
        villageCode,
        address,
        facilitatorId,
        decile,
        indicators,
        people,
        status,
        version,
        registeredAt,
        updatedAt,
        asOf);
  }

  /** The person of a NIK, if it is one of this family. */
  public Optional<MemberState> member(LockedIdentifier nik) {
    return members.stream()
        .filter(member -> Arrays.equals(member.nik().hash(), nik.hash()))
        .findFirst();
  }

  /** What can change of the family. */
  public FamilyContent content() {
    return new FamilyContent(
        kk, villageCode, address, facilitatorId, decile, indicators, members, asOf);
  }
}
