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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every question about cases. Cases outside the caller's area do not exist. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<GraduationCase, UUID> {

  /** The lock timeout that means: leave out what others hold. */
  private static final int SKIP_LOCKED = -2;

  GraduationCase require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** The case, held against everyone else until the transaction ends. */
  GraduationCase hold(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** The newest version any case of the family has had; holds them until the transaction ends. */
  long newestVersion(UUID familyId) {
    return find("familyId", familyId).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
        .mapToLong(found -> found.version)
        .max()
        .orElse(0);
  }

  List<GraduationCase> holdAllOf(Collection<UUID> enrollmentIds) {
    return find("enrollmentId in ?1", Sort.by("id"), enrollmentIds)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Approved cases whose day has come and that nobody else holds. */
  List<GraduationCase> holdDue(LocalDate today, int most) {
    return find("step = ?1 and effectiveOn <= ?2", Sort.by("id"), CaseStep.DECIDED, today)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .range(0, most - 1)
        .list();
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
    conditions.equal("facilitatorId", filter.facilitatorId);
    return conditions;
  }
}
