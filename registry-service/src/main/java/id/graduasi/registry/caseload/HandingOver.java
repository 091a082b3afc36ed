package id.graduasi.registry.caseload;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.Days;
import id.graduasi.registry.facilitator.FacilitatorWork;
import id.graduasi.registry.facilitator.Facilitators;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hands families over, all in one transaction: nobody is left between two facilitators. */
@ApplicationScoped
class HandingOver {

  /** The most families in one transaction, which is kept short. */
  private static final int MOST = 2_000;

  private final Facilitators facilitators;
  private final Families families;
  private final FamilyWriting writing;
  private final Days days;

  HandingOver(Facilitators facilitators, Families families, FamilyWriting writing, Days days) {
    this.facilitators = facilitators;
    this.families = families;
    this.writing = writing;
    this.days = days;
  }

  @Transactional
  HandOverView handOver(HandOver request) {
    LocalDate today = days.today();
    LocalDate on = Objects.requireNonNullElse(request.on(), today);
    if (on.isAfter(today)) {
      throw new Refused(CaseloadProblem.HAND_OVER_IN_FUTURE).on("on");
    }
    if (request.fromFacilitatorId().equals(request.toFacilitatorId())) {
      throw new Refused(CaseloadProblem.FACILITATORS_THE_SAME).on("toFacilitatorId");
    }
    require(request.fromFacilitatorId(), "fromFacilitatorId");
    FacilitatorWork to = require(request.toFacilitatorId(), "toFacilitatorId");
    if (to.endedOn() != null && !to.endedOn().isAfter(on)) {
      throw new Refused(CaseloadProblem.FACILITATOR_ENDED).on("toFacilitatorId");
    }
    List<FamilyState> theirs = theirs(request);
    long outside = theirs.stream().filter(family -> !to.worksIn(family.villageCode())).count();
    if (outside > 0) {
      throw new Refused(CaseloadProblem.OUTSIDE_AREAS_OF_WORK, outside).on("toFacilitatorId");
    }
    List<FamilyEdit> edits =
        theirs.stream()
            .map(family -> new FamilyEdit(family, family.content().accompaniedBy(to.id())))
            .toList();
    writing.change(edits, on, Objects.requireNonNullElse(request.note(), "handed over"));
    return new HandOverView(request.fromFacilitatorId(), to.id(), edits.size());
  }

  private FacilitatorWork require(UUID id, String field) {
    return facilitators.work(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND).on(field));
  }

  private List<FamilyState> theirs(HandOver request) {
    Set<UUID> wanted =
        request.familyIds() == null
            ? families.accompaniedBy(request.fromFacilitatorId(), request.areaCode(), MOST + 1)
            : new HashSet<>(request.familyIds());
    if (wanted.size() > MOST) {
      throw new Refused(CaseloadProblem.TOO_MANY_FAMILIES, MOST).on("areaCode");
    }
    List<FamilyState> locked =
        families.lock(wanted).stream()
            .filter(family -> request.fromFacilitatorId().equals(family.facilitatorId()))
            .toList();
    if (request.familyIds() != null) {
      requireAll(request.familyIds(), locked);
    }
    return locked;
  }

  private static void requireAll(List<UUID> named, List<FamilyState> locked) {
    Set<UUID> ids = locked.stream().map(FamilyState::id).collect(Collectors.toSet());
    for (int i = 0; i < named.size(); i++) {
      if (!ids.contains(named.get(i))) {
        throw new Refused(CaseloadProblem.FAMILY_NOT_OF_FACILITATOR).on("familyIds[" + i + "]");
      }
    }
  }
}
