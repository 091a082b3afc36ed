package id.graduasi.registry.inclusion;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.decision.DecisionMakers;
import id.graduasi.registry.enrollment.EnrollmentProblem;
import id.graduasi.registry.enrollment.Enrollments;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.inclusion.Petition.SubjectKind;
import id.graduasi.registry.quality.IssueKind;
import id.graduasi.registry.quality.NewIssue;
import id.graduasi.registry.quality.QualityIssues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sanggah: objecting to a proposal or an enrollment, and deciding about it. */
@ApplicationScoped
class Objections {

  private static final String ENROLLMENT =
      """
      select family_id, programme, area_code, facilitator_id, status = 'ENDED' as ended,
        effective_on
      from enrollment where id = ?
      """;

  private final PetitionTable table;
  private final Database database;
  private final Families families;
  private final Enrollments enrollments;
  private final QualityIssues issues;
  private final DecisionMakers makers;
  private final Caller caller;
  private final Clocked clock;

  Objections(
      PetitionTable table,
      Database database,
      Families families,
      Enrollments enrollments,
      QualityIssues issues,
      DecisionMakers makers,
      Caller caller,
      Clocked clock) {
    this.table = table;
    this.database = database;
    this.families = families;
    this.enrollments = enrollments;
    this.issues = issues;
    this.makers = makers;
    this.caller = caller;
    this.clock = clock;
  }

  /** What an objection is against, and whose family it is. */
  private record Target(
      SubjectKind kind,
      UUID id,
      @Nullable UUID familyId,
      String programme,
      String areaCode,
      @Nullable UUID facilitatorId) {}

  Petition one(UUID id) {
    return table
        .find(id, PetitionKind.OBJECTION)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** Raises an objection; against an approved proposal it is one against its enrollment. */
  @Transactional
  Petition raise(RaiseObjection request) {
    Target target =
        table
            .find(request.subject(), PetitionKind.PROPOSAL)
            .map(this::proposal)
            .orElseGet(() -> enrollment(request.subject()));
    Petition petition =
        new Petition(
            UuidCreator.getTimeOrderedEpoch(),
            PetitionKind.OBJECTION,
            target.areaCode(),
            target.facilitatorId(),
            target.familyId(),
            target.familyId() == null ? "proposal " + target.id() : null,
            target.programme(),
            target.kind(),
            target.id(),
            request.reason(),
            request.evidenceReference(),
            null,
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
    table.insert(petition);
    return petition;
  }

  private Target proposal(Petition proposal) {
    if (proposal.enrollmentId() != null) {
      return enrollment(proposal.enrollmentId());
    }
    if (proposal.state().decided()) {
      throw new Refused(InclusionProblem.PETITION_ALREADY_DECIDED, proposal.state()).on("subject");
    }
    return new Target(
        SubjectKind.PROPOSAL,
        proposal.id(),
        proposal.familyId(),
        proposal.programme(),
        proposal.areaCode(),
        proposal.facilitatorId());
  }

  private Target enrollment(UUID id) {
    return database
        .query(
            ENROLLMENT,
            row -> {
              if (row.getBoolean("ended")) {
                throw new Refused(
                        EnrollmentProblem.ENROLLMENT_ALREADY_ENDED,
                        row.getObject("effective_on", LocalDate.class))
                    .on("subject");
              }
              return new Target(
                  SubjectKind.ENROLLMENT,
                  id,
                  row.getObject("family_id", UUID.class),
                  row.getString("programme"),
                  row.getString("area_code"),
                  row.getObject("facilitator_id", UUID.class));
            },
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new Refused(InclusionProblem.OBJECTION_SUBJECT_NOT_FOUND).on("subject"));
  }

  /**
   * Decides. Upheld against a proposal, the proposal is refused; upheld against an enrollment, a
   * check in the field falls due, for only that may end it.
   */
  @Transactional
  Petition decide(UUID id, DecideObjection request, IfMatch match) {
    Petition read = one(id);
    Optional<FamilyState> family =
        read.familyId() == null ? Optional.empty() : families.lock(read.familyId());
    UUID subject = Objects.requireNonNull(read.subjectId());
    var proposal = table.lock(subject, PetitionKind.PROPOSAL);
    Petition held = table.lock(id, PetitionKind.OBJECTION).orElseThrow();
    match.require(held.version());
    if (held.state().decided()) {
      throw new Refused(InclusionProblem.PETITION_ALREADY_DECIDED, held.state());
    }
    String person = makers.personOtherThan(held.raisedBy());
    PetitionState state = PetitionState.valueOf(request.outcome().name());
    table.decide(held, state, person, clock.now(), request.reason(), held.familyId(), null);
    if (state == PetitionState.UPHELD) {
      proposal
          .filter(open -> !open.state().decided())
          .ifPresent(open -> refuse(open, id, person, family));
      if (held.objectsTo() == SubjectKind.ENROLLMENT) {
        issues.open(List.of(check(held)));
      }
    }
    return one(id);
  }

  private void refuse(
      Petition proposal, UUID objection, String person, Optional<FamilyState> family) {
    table.decide(
        proposal,
        PetitionState.REFUSED,
        person,
        clock.now(),
        "objection " + objection,
        proposal.familyId(),
        null);
    family.ifPresent(
        one ->
            enrollments.withdraw(
                one, proposal.programme(), clock.today(), "objection " + objection));
  }

  private static NewIssue check(Petition objection) {
    return new NewIssue(
        IssueKind.FIELD_CHECK_DUE,
        objection.areaCode(),
        objection.facilitatorId(),
        objection.familyId(),
        null,
        objection.subjectId(),
        Map.of("objectionId", objection.id().toString(), "programme", objection.programme()));
  }
}
