package id.graduasi.graduation.session;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/** The families that lists name: each known, inside the caller's scope, and named once. */
@Singleton
class GroupFamilies {

  /** How soon a fact of the registry that is on its way may have arrived. */
  static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

  private static final String KNOWN =
      """
      select family_id, status,
        array(select (member ->> 'memberId')::uuid from jsonb_array_elements(members) as member)
          as members
      from family where family_id = any (?)
      """;

  private final Database database;

  GroupFamilies(Database database) {
    this.database = database;
  }

  /** A family and the ids of its people. */
  record Known(UUID familyId, boolean active, Set<UUID> members) {}

  /**
   * The families, by id; the first that is unknown or named twice is refused.
   *
   * @param field names the field of the family at a place of the list
   */
  Map<UUID, Known> require(List<UUID> families, IntFunction<String> field) {
    Map<UUID, Known> known = new HashMap<>();
    database
        .query(
            KNOWN,
            row ->
                new Known(
                    row.getObject("family_id", UUID.class),
                    "ACTIVE".equals(row.getString("status")),
                    Set.copyOf(Arrays.asList((UUID[]) row.getArray("members").getArray()))),
            (Object) families.toArray(UUID[]::new))
        .forEach(one -> known.put(one.familyId(), one));
    Set<UUID> named = new HashSet<>();
    for (int i = 0; i < families.size(); i++) {
      if (!known.containsKey(families.get(i))) {
        throw new Refused(CommonProblem.FAMILY_NOT_KNOWN).on(field.apply(i)).retryAfter(ON_ITS_WAY);
      }
      if (!named.add(families.get(i))) {
        throw new Refused(SessionProblem.FAMILY_REPEATED).on(field.apply(i));
      }
    }
    return known;
  }
}
