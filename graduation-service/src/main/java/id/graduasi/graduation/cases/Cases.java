package id.graduasi.graduation.cases;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every question about cases. Cases outside the caller's area do not exist. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<GraduationCase, UUID> {

  private static final Set<CaseStep> ENDED =
      EnumSet.allOf(CaseStep.class).stream()
          .filter(step -> !step.isOpen())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<CaseStep> GRADUATED =
      EnumSet.of(CaseStep.EFFECTIVE, CaseStep.CLOSED, CaseStep.RELAPSED);

  private final FamilyCounts counts;

  Cases(FamilyCounts counts) {
    this.counts = counts;
  }

  GraduationCase require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** The case, held with all cases of its family against everyone else. */
  GraduationCase hold(UUID id) {
    return holdAll(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** Cases in the order of their ids, held with all cases of their families. */
  List<GraduationCase> holdAll(Collection<UUID> ids) {
    Map<UUID, FamilyCount> held = counts.hold(familiesOf(ids));
    List<GraduationCase> found =
        find("id in ?1", Sort.by("id"), ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    for (GraduationCase one : found) {
      FamilyCount count = held.get(one.familyId);
      if (count == null) {
        // The family was merged meanwhile; a passing moment.
        throw new Refused(CommonProblem.CONCURRENT_CHANGE);
      }
      one.count = count;
    }
    return found;
  }

  private List<UUID> familiesOf(Collection<UUID> ids) {
    return getEntityManager()
        .createQuery("select distinct familyId from GraduationCase where id in ?1", UUID.class)
        .setParameter(1, ids)
        .getResultList();
  }

  /** The cases of these families. */
  List<UUID> idsOf(Collection<UUID> familyIds) {
    return getEntityManager()
        .createQuery("select id from GraduationCase where familyId in ?1 order by id", UUID.class)
        .setParameter(1, familyIds)
        .getResultList();
  }

  /** Whether a case of the family is on its way. */
  boolean hasOpen(UUID familyId) {
    return count("familyId = ?1 and step not in ?2", familyId, ENDED) > 0;
  }

  /** The case by which the family graduated last. */
  Optional<UUID> lastGraduation(UUID familyId) {
    return find(
            "familyId = ?1 and step in ?2",
            Sort.by("effectiveOn").descending().and("id"),
            familyId,
            GRADUATED)
        .firstResultOptional()
        .map(found -> found.id);
  }

  /** Approved cases whose day has come and that nothing holds back. */
  List<UUID> comingDue(LocalDate today, int most) {
    return getEntityManager()
        .createQuery(
            "select id from GraduationCase where step = ?1 and effectiveOn <= ?2"
                + " and contradiction is null"
                + " and (objectionState is null or objectionState not in ?3) order by id",
            UUID.class)
        .setParameter(1, CaseStep.DECIDED)
        .setParameter(2, today)
        .setParameter(3, EnumSet.of(ObjectionState.OPEN, ObjectionState.ESCALATED))
        .setMaxResults(most)
        .getResultList();
  }

  List<GraduationCase> list(CaseFilter filter, Area area, Optional<Cursor> after, int most) {
    Conditions conditions = conditions(filter, area);
    after.ifPresent(
        cursor ->
            conditions.and(
                "(areaCode > :lastArea or (areaCode = :lastArea and id > :lastId))",
                Parameters.with("lastArea", cursor.keys().get(0)).and("lastId", cursor.uuid(1))));
    return find(conditions.text(), Sort.by("areaCode").and("id"), conditions.parameters())
        .range(0, most - 1)
        .list();
  }

  long count(CaseFilter filter, Area area) {
    Conditions conditions = conditions(filter, area);
    return count(conditions.text(), conditions.parameters());
  }

  private static Conditions conditions(CaseFilter filter, Area area) {
    Conditions conditions = new Conditions();
    conditions.and(
        "areaCode >= :from and areaCode < :to",
        Parameters.with("from", area.from()).and("to", area.to()));
    conditions.equal("familyId", filter.familyId);
    conditions.equal("step", filter.step);
    conditions.equal("kind", filter.kind);
    conditions.equal("exitWarning", filter.warning);
    conditions.either(
        filter.contradicted, "(contradiction is not null and contradictionAcknowledged = false)");
    conditions.either(filter.atRisk, "(atRisk is not null)");
    conditions.equal("facilitatorId", filter.facilitatorId);
    return conditions;
  }
}
