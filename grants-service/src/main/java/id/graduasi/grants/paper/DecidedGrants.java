package id.graduasi.grants.paper;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided in a round and not withdrawn. */
@ApplicationScoped
class DecidedGrants {

  private static final String OF =
      """
      select g.family_id, g.member_id, g.area_code, g.amount, g.decree_number, g.decree_date,
        p.business ->> 'kind' as business
      from capital_grant g left join proposal p on p.id = g.id
      where g.round_id = ? and g.status <> 'WITHDRAWN'
        and g.decree_number = coalesce(?::text, g.decree_number)
        and g.decree_date is not null
      order by g.decree_date, g.decree_number, g.area_code, g.id
      """;

  private final Database database;

  DecidedGrants(Database database) {
    this.database = database;
  }

  /** By decree, village and id; of one decree, or of all. */
  List<DecidedGrant> of(UUID round, @Nullable String decreeNumber) {
    return database.query(
        OF,
        row ->
            new DecidedGrant(
                row.getObject("family_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("area_code"),
                row.getLong("amount"),
                row.getString("decree_number"),
                row.getObject("decree_date", java.time.LocalDate.class),
                row.getString("business")),
        round,
        decreeNumber);
  }
}
