package id.graduasi.registry.inclusion;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.decision.DecisionMakers;
import id.graduasi.registry.enrollment.EnrollmentProblem;
import id.graduasi.registry.enrollment.EnrollmentState;
import id.graduasi.registry.enrollment.Enrollments;
import id.graduasi.registry.enrollment.StartEnrollment;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyContents;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.programme.ProgrammeProblem;
import id.graduasi.registry.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Usul: proposing a family for a programme, and deciding about it. */
@ApplicationScoped
class Proposals {

  private final PetitionTable table;
  private final Families families;
  private final Enrollments enrollments;
  private final Programmes programmes;
  private final FamilyContents contents;
  private final DecisionMakers makers;
  private final Caller caller;
  private final Clocked clock;

  Proposals(
      PetitionTable table,
      Families families,
      Enrollments enrollments,
      Programmes programmes,
      FamilyContents contents,
      DecisionMakers makers,
      Caller caller,
      Clocked clock) {
    this.table = table;
    this.families = families;
    this.enrollments = enrollments;
    this.programmes = programmes;
    this.contents = contents;
    this.makers = makers;
    this.caller = caller;
    this.clock = clock;
  }

  Petition one(UUID id) {
    return table
        .find(id, PetitionKind.PROPOSAL)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  @Transactional
  Petition propose(ProposeInclusion request) {
    if (programmes.find(request.programme()).isEmpty()) {
      throw new Refused(ProgrammeProblem.PROGRAMME_NOT_FOUND).on("programme");
    }
    Deliberation deliberation = request.deliberation();
    if (deliberation != null && deliberation.heldOn().isAfter(clock.today())) {
      throw new Refused(InclusionProblem.DELIBERATION_IN_FUTURE).on("deliberation.heldOn");
    }
    if (request.familyId() != null) {
      return proposed(request, registered(request));
    }
    Petition petition = of(request, newVillage(request), caller.facilitatorId().orElse(null));
    table.insert(petition);
    return petition;
  }

  /** For a family in the register the enrollment is proposed at once; it does not count yet. */
  private Petition proposed(ProposeInclusion request, FamilyState family) {
    Petition petition = of(request, family);
    table.insert(petition);
    enrollments.propose(
        UuidCreator.getTimeOrderedEpoch(),
        family,
        request.programme(),
        clock.today(),
        petition.id());
    return petition;
  }

  private Petition of(ProposeInclusion request, FamilyState family) {
    return of(request, family.villageCode(), family.facilitatorId());
  }

  private Petition of(ProposeInclusion request, String village, @Nullable UUID facilitator) {
    return new Petition(
        UuidCreator.getTimeOrderedEpoch(),
        PetitionKind.PROPOSAL,
        village,
        facilitator,
        request.familyId(),
        request.newFamilyReference(),
        request.programme(),
        null,
        null,
        request.reason(),
        request.evidenceReference(),
        request.deliberation(),
        PetitionState.OPEN,
        caller.subject(),
        clock.now(),
        clock.dueOn(),
        null,
        null,
        null,
        null,
        null,
        1);
  }

  private FamilyState registered(ProposeInclusion request) {
    FamilyState family =
        families
            .lock(Objects.requireNonNull(request.familyId()))
            .orElseThrow(() -> new Refused(FamilyProblem.FAMILY_NOT_FOUND).on("familyId"));
    requireFree(family, request.programme());
    return family;
  }

  private String newVillage(ProposeInclusion request) {
    if (request.villageCode() == null || request.newFamilyReference() == null) {
      throw new Refused(InclusionProblem.FAMILY_OR_REFERENCE_REQUIRED)
          .on("familyId")
          .on("villageCode")
          .on("newFamilyReference");
    }
    return contents.village(request.villageCode());
  }

  /**
   * Decides; an approved proposal starts the enrollment on the day of the decision, a refused one
   * lets it come to nothing.
   */
  @Transactional
  Petition decide(UUID id, DecideProposal request, IfMatch match) {
    Petition read = one(id);
    UUID familyId = read.familyId() == null ? request.familyId() : read.familyId();
    Optional<FamilyState> family = familyId == null ? Optional.empty() : families.lock(familyId);
    Petition held = table.lock(id, PetitionKind.PROPOSAL).orElseThrow();
    match.require(held.version());
    if (held.state().decided()) {
      throw new Refused(InclusionProblem.PETITION_ALREADY_DECIDED, held.state());
    }
    String person = makers.personOtherThan(held.raisedBy());
    switch (request.outcome()) {
      case REFUSED -> {
        table.decide(
            held, PetitionState.REFUSED, person, clock.now(), request.reason(), familyId, null);
        family.ifPresent(
            one ->
                enrollments.withdraw(
                    one, held.programme(), clock.today(), "inclusion-proposal " + held.id()));
      }
      case APPROVED ->
          table.decide(
              held,
              PetitionState.APPROVED,
              person,
              clock.now(),
              request.reason(),
              familyId,
              enroll(held, family));
    }
    return one(id);
  }

  private UUID enroll(Petition held, Optional<FamilyState> found) {
    if (table.objected(held.id())) {
      throw new Refused(InclusionProblem.OBJECTION_PENDING);
    }
    FamilyState family =
        found.orElseThrow(
            () -> new Refused(InclusionProblem.FAMILY_NOT_REGISTERED_YET).on("familyId"));
    requireFree(family, held.programme());
    List<StartEnrollment> leftOut =
        enrollments.start(
            List.of(
                new StartEnrollment(
                    family, held.programme(), clock.today(), "inclusion-proposal " + held.id())));
    if (!leftOut.isEmpty()) {
      throw new Refused(EnrollmentProblem.OVERLAPS_EARLIER_ENROLLMENT);
    }
    return running(family, held.programme()).orElseThrow().id();
  }

  private void requireFree(FamilyState family, String programme) {
    if (family.status() != FamilyStatus.ACTIVE) {
      throw new Refused(EnrollmentProblem.FAMILY_NOT_ACTIVE).on("familyId");
    }
    if (running(family, programme).isPresent()) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_ALREADY_RUNNING);
    }
  }

  private Optional<EnrollmentState> running(FamilyState family, String programme) {
    return enrollments.running(List.of(family.id())).stream()
        .filter(enrollment -> enrollment.programme().equals(programme))
        .findFirst();
  }
}
