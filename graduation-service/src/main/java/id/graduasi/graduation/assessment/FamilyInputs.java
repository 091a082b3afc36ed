package id.graduasi.graduation.assessment;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what scores rest on: the family, its months on aid, sessions, school days, grants, newest
 * home visit and minimum wage, of any number of families in one statement. Row security keeps it
 * inside the caller's area.
 */
@Singleton
public class FamilyInputs {

  /** A home visit counts for twelve months, and so do sessions and school days. */
  static final int MONTHS = 12;

  private static final String BY_ID = "select * from family where family_id = any (?)";

  private static final String IN_RANGE =
      """
      select * from family f
      where (area_code, family_id) >= (?, ?) and (area_code, family_id) < (?, ?)
        and status = 'ACTIVE'
        and exists (
          select from enrollment e where e.family_id = f.family_id and e.programme = 'PKH'
            and e.status in ('ACTIVE', 'SUSPENDED'))
      """;

  private static final String NEXT =
      """
      select * from family f
      where (area_code, family_id) > (?, ?) and area_code < ? and status = 'ACTIVE'
        and exists (
          select from enrollment e where e.family_id = f.family_id and e.programme = 'PKH'
            and e.status in ('ACTIVE', 'SUSPENDED'))
      order by area_code, family_id limit ?
      """;

  /** Shared with the benchmark, whose limit reads the very same. */
  private static final String READ = Statement.of("/sql/family-inputs.sql");

  private static final String READ_BY_ID = READ.replace(":chosen", BY_ID);
  private static final String READ_IN_RANGE = READ.replace(":chosen", IN_RANGE);
  private static final String READ_NEXT =
      READ.replace(":chosen", NEXT) + "order by c.area_code, c.family_id";

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Database database;

  FamilyInputs(Database database) {
    this.database = database;
  }

  /** These families, as far as they are known here and lie in the caller's area. */
  public List<Scorable> of(Collection<UUID> familyIds, LocalDate today) {
    InputRow reader = new InputRow(today, since(today));
    return familyIds.isEmpty()
        ? List.of()
        : database.query(
            READ_BY_ID, reader::read, familyIds.toArray(UUID[]::new), today, since(today));
  }

  /** The enrolled families of a range. */
  public List<Scorable> of(FamilyRange range, LocalDate today) {
    InputRow reader = new InputRow(today, since(today));
    return database.query(
        READ_IN_RANGE,
        reader::read,
        range.fromArea(),
        range.fromId(),
        range.toArea(),
        range.toId(),
        today,
        since(today));
  }

  /** The next enrolled families of an area after one of them, in the order of area code and id. */
  public List<Scorable> next(Area area, @Nullable Scorable after, int most, LocalDate today) {
    InputRow reader = new InputRow(today, since(today));
    return database.query(
        READ_NEXT,
        reader::read,
        after == null ? area.from() : after.areaCode(),
        after == null ? BEFORE_ALL : after.familyId(),
        area.to(),
        most,
        today,
        since(today));
  }

  private static LocalDate since(LocalDate today) {
    return today.minusMonths(MONTHS);
  }
}
