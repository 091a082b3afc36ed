package id.graduasi.graduation.commitment;

import id.graduasi.graduation.Days;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownRegistry;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Verifying one family's quarter, and looking quarters up. */
@ApplicationScoped
class CommitmentKeeping {

  private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

  private final CommitmentTable table;
  private final CommitmentWriting writing;
  private final KnownRegistry registry;
  private final Days days;

  CommitmentKeeping(
      CommitmentTable table, CommitmentWriting writing, KnownRegistry registry, Days days) {
    this.table = table;
    this.writing = writing;
    this.registry = registry;
    this.days = days;
  }

  /** A quarter, and whether nothing was known of it before. */
  record Kept(CommitmentView commitment, boolean created) {}

  /** Makes this all that is known of the family's quarter; the same again changes nothing. */
  @Transactional
  Kept verify(UUID family, Quarter quarter, VerifyCommitment request, IfMatch match) {
    KnownFamily known =
        registry
            .family(family)
            .orElseThrow(
                () ->
                    new Refused(CommonProblem.FAMILY_NOT_KNOWN)
                        .on("familyId")
                        .retryAfter(ON_ITS_WAY));
    writing.hold(List.of(family));
    Optional<QuarterView> before = table.find(family, quarter);
    if (before.isEmpty() && match.present()) {
      throw new Refused(CommonProblem.PRECONDITION_FAILED, 0);
    }
    before.ifPresent(held -> match.require(held.version()));
    check(known, quarter, request);
    writing.replace(family, quarter, request.months(family).toList());
    return new Kept(one(family, quarter), before.isEmpty());
  }

  @Transactional
  CommitmentView one(UUID family, Quarter quarter) {
    QuarterView found =
        table.find(family, quarter).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    return CommitmentView.of(found, table.months(family, quarter));
  }

  @Transactional
  Page<QuarterView> page(CommitmentFilter filter, Area area, PageRequest request) {
    Conditions all = filter.conditions(area);
    Long total = request.count ? table.count(all) : null;
    List<QuarterView> found = table.page(all.after(Cursor.read(request.cursor, 2)), request);
    Page<QuarterView> page =
        Page.of(found, request.limit, last -> Cursor.of(last.areaCode(), last.familyId()));
    return total == null ? page : page.withTotal(total);
  }

  private void check(KnownFamily family, Quarter quarter, VerifyCommitment request) {
    Set<UUID> people = new HashSet<>();
    family.members().forEach(person -> people.add(person.memberId()));
    Set<List<Object>> named = new HashSet<>();
    for (int i = 0; i < request.members().size(); i++) {
      VerifyCommitment.Child child = request.members().get(i);
      String at = "members[" + i + "]";
      if (!people.contains(child.memberId())) {
        throw new Refused(CommitmentProblem.CHILD_NOT_IN_FAMILY).on(at + ".memberId");
      }
      for (int j = 0; j < child.months().size(); j++) {
        VerifyCommitment.Month month = child.months().get(j);
        check(quarter, month, at + ".months[" + j + "]");
        if (!named.add(List.of(child.memberId(), month.which()))) {
          throw new Refused(CommitmentProblem.MONTH_REPEATED).on(at + ".months[" + j + "].month");
        }
      }
    }
  }

  private void check(Quarter quarter, VerifyCommitment.Month month, String at) {
    YearMonth which = month.which();
    if (!quarter.has(which)) {
      throw new Refused(CommitmentProblem.MONTH_NOT_IN_QUARTER, quarter).on(at + ".month");
    }
    if (which.atDay(1).isAfter(days.today())) {
      throw new Refused(CommitmentProblem.MONTH_IN_FUTURE).on(at + ".month");
    }
    if (month.daysOpen() > which.lengthOfMonth()) {
      throw new Refused(CommitmentProblem.DAYS_BEYOND_MONTH).on(at + ".daysOpen");
    }
    if (month.daysAttended() > month.daysOpen()) {
      throw new Refused(CommitmentProblem.ATTENDED_BEYOND_OPEN).on(at + ".daysAttended");
    }
  }
}
