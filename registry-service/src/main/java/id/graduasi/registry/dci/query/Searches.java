package id.graduasi.registry.dci.query;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of a search by one statement; row security limits them to the sender's area.
 */
@ApplicationScoped
public class Searches {

  private final Database database;
  private final Days days;

  Searches(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  /**
   * A page of what is found.
   *
   * @param most how many there may be in all
   * @throws Rejection {@code rjct.search.too_many_records_found}
   */
  public Found find(Search search, Area area, int most) {
    Statement statement = new Statement(search.unit(), days.today());
    List<@Nullable Object> arguments = statement.arguments();
    String rows = rows(search, area, statement);
    String count = "select count(*) from (select 1 " + rows + " limit " + (most + 1L) + ") c";
    long total = database.query(count, row -> row.getLong(1), arguments.toArray()).getFirst();
    if (total > most) {
      throw new Rejection(
          ReasonCode.TOO_MANY_RECORDS_FOUND, "more than " + most + " records: narrow the question");
    }
    if (search.page().offset() >= total) {
      return new Found(List.of(), total);
    }
    String page =
        "select %s, f.id %s order by %s limit %d offset %d"
            .formatted(
                search.unit().id(),
                rows,
                order(search, statement),
                search.page().size(),
                search.page().offset());
    List<Found.Hit> hits =
        database.query(
            page,
            row -> new Found.Hit(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
            arguments.toArray());
    return new Found(hits, total);
  }

  /** Which of these families a condition holds for, inside an area. */
  public Set<UUID> among(Collection<UUID> families, Condition condition, Area area) {
    Statement statement = new Statement(Unit.GROUP, days.today());
    List<@Nullable Object> arguments = statement.arguments();
    arguments.add(families.toArray(UUID[]::new));
    arguments.add(area.from());
    arguments.add(area.to());
    String sql =
        "select f.id from family f where f.id = any (?) and f.area_code >= ? and f.area_code < ?"
            + " and "
            + statement.sql(condition);
    return new HashSet<>(
        database.query(sql, row -> row.getObject(1, UUID.class), arguments.toArray()));
  }

  private static String rows(Search search, Area area, Statement statement) {
    statement.arguments().add(area.from());
    statement.arguments().add(area.to());
    return "from "
        + search.unit().from()
        + " where f.area_code >= ? and f.area_code < ?"
        // Who left a programme is still told of, also when her family has left the register.
        + (search.unit() == Unit.BENEFICIARY ? " and " : " and f.status = 'ACTIVE' and ")
        + statement.sql(search.condition());
  }

  private static String order(Search search, Statement statement) {
    List<String> order = new ArrayList<>();
    search
        .sort()
        .forEach(
            one ->
                order.add(
                    statement.sorted(one.attribute())
                        + (one.descending() ? " desc" : "")
                        + " nulls last"));
    order.add("f.area_code");
    order.add("f.id");
    order.add(search.unit().id());
    return String.join(", ", order);
  }
}
