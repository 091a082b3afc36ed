package id.graduasi.grants.round;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes rounds, and plans visits anew when their windows change. */
@ApplicationScoped
class RoundTable {

  /** A twin that comes at the same time waits here, and then finds the round. */
  private static final String INSERT =
      """
      insert into grant_round (id, scheme_code, area_code, year, quota, budget, opens_on, closes_on,
        accountability_days, monitoring_windows, state, version, creation_hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'OPEN', 1, ?)
      on conflict (id) do nothing
      """;

  private static final String UPDATE =
      """
      update grant_round set quota = ?, budget = ?, opens_on = ?, closes_on = ?,
        accountability_days = ?, monitoring_windows = ?::jsonb, version = version + 1
      where id = ?
      """;

  private static final String CLOSE =
      "update grant_round set state = 'CLOSED', closed_on = ?, version = version + 1 where id = ?";

  private static final String CARRY =
      """
      update grant_round set quota = quota + ?, budget = budget + ?,
        carried_quota = carried_quota + ?, carried_budget = carried_budget + ?,
        version = version + 1
      where id = ?
      """;

  private static final String REPLAN =
      """
      update monitoring_visit visit
      set window_from = planned.window_from, window_to = planned.window_to,
          missed_from = planned.missed_from
      from capital_grant held, planned_visits(?::jsonb) planned
      where held.round_id = ? and visit.grant_id = held.id and visit.number = planned.number
        and visit.visited_on is null
      """;

  private final Database database;

  RoundTable(Database database) {
    this.database = database;
  }

  boolean insert(UUID id, RegisterRound round, String creationHash) {
    return database.update(
            INSERT,
            id,
            round.schemeCode(),
            round.areaCode(),
            round.year(),
            round.quota(),
            round.budget(),
            round.opensOn(),
            round.closesOn(),
            round.daysToAccount(),
            database.json(round.monitoringWindows()),
            creationHash)
        == 1;
  }

  /** The keyed hash of the request that created it. */
  Optional<String> creationHash(UUID id) {
    String hash = "select creation_hash from grant_round where id = ?";
    return database.query(hash, row -> row.getString(1), id).stream().findFirst();
  }

  void replace(UUID id, RegisterRound round) {
    database.update(
        UPDATE,
        round.quota(),
        round.budget(),
        round.opensOn(),
        round.closesOn(),
        round.daysToAccount(),
        database.json(round.monitoringWindows()),
        id);
  }

  /** Visits that were not made yet follow the new windows. */
  void replan(UUID id, RegisterRound round) {
    database.update(REPLAN, database.json(round.monitoringWindows()), id);
  }

  void close(UUID id, LocalDate on) {
    database.update(CLOSE, on, id);
  }

  /** Adds to a round what was carried over; less than nothing takes it away. */
  void carry(UUID id, int quota, long budget) {
    database.update(CARRY, quota, budget, quota, budget, id);
  }
}
