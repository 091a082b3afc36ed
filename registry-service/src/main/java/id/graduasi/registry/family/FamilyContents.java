package id.graduasi.registry.family;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.facilitator.Facilitators;
import id.graduasi.registry.identifier.BadIdentifier;
import id.graduasi.registry.identifier.Identifier;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.Kk;
import id.graduasi.registry.identifier.LockedIdentifier;
import id.graduasi.registry.identifier.Lookalikes;
import id.graduasi.registry.identifier.Nik;
import id.graduasi.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns requests into the content of a family: mends texts, locks identifiers, checks places. */
@ApplicationScoped
public class FamilyContents {

  private final IdentifierVault vault;
  private final Regions regions;
  private final Facilitators facilitators;
  private final Caller caller;

  FamilyContents(IdentifierVault vault, Regions regions, Facilitators facilitators, Caller caller) {
    this.vault = vault;
    this.regions = regions;
    this.facilitators = facilitators;
    this.caller = caller;
  }

  /** The content of a request; what is the same as before keeps its lock. */
  FamilyContent of(RegisterFamily request, @Nullable FamilyState before, LocalDate today) {
    List<MemberState> members = new ArrayList<>();
    for (int i = 0; i < request.members().size(); i++) {
      members.add(member(request.members().get(i), i, before));
    }
    return new FamilyContent(
        kk(request.kk(), before == null ? null : before.kk()),
        village(request.villageCode()),
        request.address(),
        facilitator(request.facilitatorId(), before),
        request.decile(),
        Objects.requireNonNullElse(request.indicators(), Map.of()),
        members,
        today);
  }

  /** The family's content under patched fields. */
  FamilyContent of(PatchedFields fields, FamilyState before, LocalDate today) {
    return new FamilyContent(
        fields.kk() == null ? before.kk() : kk(fields.kk(), before.kk()),
        village(fields.villageCode()),
        fields.address(),
        facilitator(fields.facilitatorId(), before),
        fields.decile(),
        Objects.requireNonNullElse(fields.indicators(), Map.of()),
        before.members(),
        today);
  }

  /**
   * A village of the caller's area, given by its dotted or plain code in {@code villageCode}.
   *
   * @throws Refused {@code village-not-found}, {@code village-outside-area}
   */
  public String village(String code) {
    String village = regions.requireVillage(code).code();
    Area area = caller.area();
    if (!area.contains(village)) {
      throw new Refused(FamilyProblem.VILLAGE_OUTSIDE_AREA).on("villageCode");
    }
    return village;
  }

  /**
   * A person as she was sent.
   *
   * @param nik her locked NIK; that of the request is not looked at
   */
  public MemberState member(RegisterMember request, LockedIdentifier nik) {
    return new MemberState(
        request.id(),
        nik,
        Lookalikes.mend(request.name()).text(),
        request.sex(),
        request.birthDate(),
        request.relationship(),
        request.maritalStatus(),
        request.education(),
        Objects.requireNonNullElse(request.disability(), Disability.NONE),
        request.pregnantOrPostpartum(),
        request.working(),
        request.ownsBusiness(),
        request.representative(),
        Objects.requireNonNullElse(request.civilRegistry(), CivilRegistry.UNKNOWN));
  }

  /**
   * A NIK, locked; the lock that is held stays when it is of the same number.
   *
   * @throws Refused with the fault of the number on the field
   */
  public LockedIdentifier nik(String number, String field, @Nullable LockedIdentifier held) {
    return keep(identifier(number, field, Nik::new), held);
  }

  /** The number of a family card, locked; see {@link #nik}. */
  public LockedIdentifier kk(String number, @Nullable LockedIdentifier held) {
    return keep(identifier(number, "kk", Kk::new), held);
  }

  private @Nullable UUID facilitator(@Nullable UUID id, @Nullable FamilyState before) {
    boolean same = id == null || before != null && id.equals(before.facilitatorId());
    if (!same && !facilitators.exists(id)) {
      throw new Refused(FamilyProblem.FACILITATOR_NOT_FOUND).on("facilitatorId");
    }
    return id;
  }

  private MemberState member(RegisterMember request, int index, @Nullable FamilyState before) {
    String field = "members[" + index + "].nik";
    return member(request, nik(request.nik(), field, niks(before).get(request.id())));
  }

  private static Map<UUID, LockedIdentifier> niks(@Nullable FamilyState before) {
    Map<UUID, LockedIdentifier> niks = new HashMap<>();
    if (before != null) {
      before.members().forEach(member -> niks.put(member.id(), member.nik()));
    }
    return niks;
  }

  private static <T> T identifier(String text, String field, Function<String, T> type) {
    if (text.contains("*")) {
      throw new Refused(FamilyProblem.MASKED_VALUE).on(field);
    }
    try {
      return type.apply(Lookalikes.mend(text).text());
    } catch (BadIdentifier bad) {
      throw new Refused(bad.fault()).on(field);
    }
  }

  private LockedIdentifier keep(Identifier now, @Nullable LockedIdentifier before) {
    boolean same = before != null && Arrays.equals(before.hash(), vault.hash(now));
    return same ? before : vault.lock(now);
  }
}
