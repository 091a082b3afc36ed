package id.graduasi.graduation.session;

import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which family belongs to which group from when to when; rows go with their families. */
@Singleton
class Memberships {

  private static final String ELSEWHERE =
      """
      select f.family_id from learning_group_family f join learning_group g on g.id = f.group_id
      where f.family_id = any (?) and f.left_on is null and f.kind = 'P2K2' and f.group_id <> ?
      """;

  /** Only out of groups that row security hides: one that can be seen refuses by its index. */
  private static final String LEAVE_ELSEWHERE =
      """
      update learning_group_family m set left_on = greatest(m.joined_on, ?::date)
      where m.family_id = any (?) and m.left_on is null and m.kind = 'P2K2' and m.group_id <> ?
        and not exists (select 1 from learning_group g where g.id = m.group_id)
      """;

  private static final String LEAVE =
      """
      update learning_group_family set left_on = greatest(joined_on, ?::date)
      where group_id = ? and left_on is null and family_id <> all (?)
      """;

  private static final String JOIN =
      """
      insert into learning_group_family
        (group_id, family_id, kind, joined_on, area_code, facilitator_id)
      select ?, f.family_id, ?, ?::date, f.area_code, f.facilitator_id
      from family f
      where f.family_id = any (?) and not exists (
        select 1 from learning_group_family held
        where held.group_id = ? and held.family_id = f.family_id and held.left_on is null)
      order by f.family_id
      on conflict (group_id, family_id, joined_on) do update set left_on = null
      """;

  private static final String OF_GROUP =
      """
      select family_id, joined_on, left_on from learning_group_family where group_id = ?
      order by family_id, joined_on
      """;

  private static final String NOT_OVER =
      """
      select distinct family_id from learning_group_family
      where group_id = ? and family_id = any (?) and (left_on is null or left_on > ?::date)
      """;

  private final Database database;

  Memberships(Database database) {
    this.database = database;
  }

  /** Those of the families that belong to another P2K2 group the caller can see. */
  Set<UUID> elsewhere(UUID group, Collection<UUID> families) {
    return new HashSet<>(
        database.query(ELSEWHERE, row -> row.getObject(1, UUID.class), ids(families), group));
  }

  /**
   * Makes these the families of a group. One that still stands in a group of P2K2 that the caller
   * cannot see, because the family came from another facilitator or area, leaves that one.
   */
  void become(
      UUID group, GroupKind kind, Collection<UUID> families, LocalDate joinedOn, LocalDate today) {
    UUID[] ids = ids(families);
    if (kind == GroupKind.P2K2) {
      database.update(LEAVE_ELSEWHERE, today, ids, group);
    }
    database.update(LEAVE, today, group, ids);
    database.update(JOIN, group, kind.name(), joinedOn, ids, group);
  }

  /** Every family a group has had, also those that left. */
  List<GroupView.Belonging> of(UUID group) {
    return database.query(
        OF_GROUP,
        row ->
            new GroupView.Belonging(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class)),
        group);
  }

  /** Those of the families whose belonging to the group was not over on a day. */
  Set<UUID> notOver(UUID group, Collection<UUID> families, LocalDate day) {
    return new HashSet<>(
        database.query(NOT_OVER, row -> row.getObject(1, UUID.class), group, ids(families), day));
  }

  private static UUID[] ids(Collection<UUID> families) {
    return families.toArray(UUID[]::new);
  }
}
