package id.graduasi.graduation.session;

import id.graduasi.graduation.Days;
import id.graduasi.platform.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one family has attended, and what it still misses of the curriculum. */
@ApplicationScoped
class FamilySessions {

  private static final int MONTHS = 12;

  private final AttendanceTable attendance;
  private final GroupFamilies families;
  private final Curriculum curriculum;
  private final Days days;

  FamilySessions(
      AttendanceTable attendance, GroupFamilies families, Curriculum curriculum, Days days) {
    this.attendance = attendance;
    this.families = families;
    this.curriculum = curriculum;
    this.days = days;
  }

  @Transactional
  FamilySessionsView of(UUID family, Language language) {
    families.require(List.of(family), i -> "familyId");
    List<AttendanceTable.Mark> marks = attendance.ofFamily(family);
    Set<String> present =
        marks.stream()
            .filter(mark -> mark.module() != null && mark.state() == AttendanceState.PRESENT)
            .map(AttendanceTable.Mark::module)
            .collect(Collectors.toSet());
    return new FamilySessionsView(
        family,
        year(marks),
        curriculum.all().stream()
            .filter(module -> !present.contains(module.code()))
            .map(module -> module.in(language))
            .toList(),
        marks.stream()
            .map(
                mark ->
                    new FamilySessionsView.Attended(
                        mark.sessionId(), mark.heldOn(), mark.kind(), mark.module(), mark.state()))
            .toList());
  }

  private FamilySessionsView.Year year(List<AttendanceTable.Mark> marks) {
    LocalDate today = days.today();
    LocalDate from = today.minusMonths(MONTHS);
    List<AttendanceTable.Mark> counted =
        marks.stream()
            .filter(mark -> mark.kind() == SessionKind.P2K2 && mark.heldOn().isAfter(from))
            .toList();
    int present = count(counted, AttendanceState.PRESENT);
    int absent = count(counted, AttendanceState.ABSENT);
    return new FamilySessionsView.Year(
        from,
        today,
        present,
        count(counted, AttendanceState.SICK),
        absent,
        AttendanceRate.of(present, absent).orElse(null));
  }

  private static int count(List<AttendanceTable.Mark> marks, AttendanceState state) {
    return Math.toIntExact(marks.stream().filter(mark -> mark.state() == state).count());
  }
}
