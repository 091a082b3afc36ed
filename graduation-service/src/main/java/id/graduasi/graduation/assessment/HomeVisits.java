package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.HomeVisit;
import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;

/** The newest home visit of each family, so that later scores rest on it too. */
@Singleton
class HomeVisits {

  private static final String KEEP =
      """
      insert into home_visit as held (family_id, visited_on, monthly_income, savings, debt,
        business, sessions_held, sessions_attended, area_code, facilitator_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (family_id) do update set
        visited_on = excluded.visited_on, monthly_income = excluded.monthly_income,
        savings = excluded.savings, debt = excluded.debt, business = excluded.business,
        sessions_held = excluded.sessions_held, sessions_attended = excluded.sessions_attended
      where held.visited_on <= excluded.visited_on
      """;

  private final Database database;

  HomeVisits(Database database) {
    this.database = database;
  }

  /** Keeps a visit unless a newer one is held. */
  void keep(Scorable family, HomeVisit visit) {
    HomeVisit.Business business = visit.business();
    database.update(
        KEEP,
        family.familyId(),
        visit.visitedOn(),
        visit.monthlyIncome(),
        visit.savings(),
        visit.debt(),
        business == null ? null : business.name(),
        visit.sessionsHeld(),
        visit.sessionsAttended(),
        family.areaCode(),
        family.facilitatorId());
  }
}
