package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.programme.Programmes;
import id.graduasi.registry.programme.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Families that receive, some hundreds after the other, in the order of their ids. */
@ApplicationScoped
class AgeingFamilies {

  private static final int AT_ONCE = 500;
  private static final String CAUSE = "nightly check";

  private static final String PROGRESS =
      "select day, last_family, finished from enrollment_night for update";

  private static final String NEXT =
      """
      select distinct family_id from enrollment
      where status in ('ACTIVE', 'SUSPENDED') and family_id > ?::uuid
      order by family_id limit ?
      """;

  private static final String KEEP =
      "update enrollment_night set day = ?, last_family = ?::uuid, finished = ?";

  private static final UUID FIRST = new UUID(0, 0);

  private final Database database;
  private final Families families;
  private final Programmes programmes;
  private final EnrollmentTable table;
  private final EnrollmentWriting writing;
  private final OpenQuestions questions;

  AgeingFamilies(
      Database database,
      Families families,
      Programmes programmes,
      EnrollmentTable table,
      EnrollmentWriting writing,
      OpenQuestions questions) {
    this.database = database;
    this.families = families;
    this.programmes = programmes;
    this.table = table;
    this.writing = writing;
    this.questions = questions;
  }

  /** Looks at the next families of a day, in the caller's transaction; 0 when all are done. */
  int next(LocalDate today) {
    Progress progress = database.query(PROGRESS, Progress::read).getFirst();
    if (progress.isOver(today)) {
      return 0;
    }
    List<UUID> some =
        database.query(NEXT, row -> row.getObject(1, UUID.class), progress.after(today), AT_ONCE);
    look(some, today);
    database.update(KEEP, today, some.isEmpty() ? null : some.getLast(), some.isEmpty());
    return some.size();
  }

  /** Looks at these families. */
  void look(Collection<UUID> ids, LocalDate today) {
    if (ids.isEmpty()) {
      return;
    }
    Map<String, Term> terms = programmes.termsOn(today);
    List<FamilyState> read = families.among(ids);
    List<EnrollmentState> enrollments = table.of(ids);
    questions.components(read, enrollments, terms, today);
    List<UUID> moved = moved(read, enrollments, terms, today);
    if (!moved.isEmpty()) {
      List<FamilyState> locked = families.lock(moved);
      List<EnrollmentState> known = table.lockOf(moved);
      writing.write(refreshed(locked, known, terms, today), known);
    }
  }

  private static List<UUID> moved(
      List<FamilyState> read,
      List<EnrollmentState> enrollments,
      Map<String, Term> terms,
      LocalDate today) {
    return refreshed(read, enrollments, terms, today).stream()
        .map(change -> change.after().familyId())
        .distinct()
        .toList();
  }

  /** The enrollments whose review falls due on another day than is held. */
  private static List<EnrollmentChange> refreshed(
      List<FamilyState> families,
      List<EnrollmentState> enrollments,
      Map<String, Term> terms,
      LocalDate today) {
    Map<UUID, FamilyState> byId =
        families.stream().collect(Collectors.toMap(FamilyState::id, Function.identity()));
    Map<UUID, List<EnrollmentState>> byFamily =
        enrollments.stream().collect(Collectors.groupingBy(EnrollmentState::familyId));
    List<EnrollmentChange> changes = new ArrayList<>();
    for (EnrollmentState held : enrollments) {
      FamilyState family = byId.get(held.familyId());
      if (family != null && held.running()) {
        List<EnrollmentState> own = byFamily.get(held.familyId());
        LocalDate due = Reviews.day(held, own, terms.get(held.programme()), family, today);
        if (!Objects.equals(held.reviewDueOn(), due)) {
          changes.add(EnrollmentRules.refresh(held, family, CAUSE));
        }
      }
    }
    return changes;
  }

  /** How far a night has come. */
  private record Progress(@Nullable LocalDate day, @Nullable UUID lastFamily, boolean finished) {

    static Progress read(ResultSet row) throws SQLException {
      return new Progress(
          row.getObject("day", LocalDate.class),
          row.getObject("last_family", UUID.class),
          row.getBoolean("finished"));
    }

    boolean isOver(LocalDate today) {
      return day != null && (day.isAfter(today) || (day.equals(today) && finished));
    }

    UUID after(LocalDate today) {
      return today.equals(day) && lastFamily != null ? lastFamily : FIRST;
    }
  }
}
