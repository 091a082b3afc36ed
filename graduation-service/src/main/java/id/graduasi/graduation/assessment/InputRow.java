package id.graduasi.graduation.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import id.graduasi.graduation.registry.KnownEnrollment;
import id.graduasi.graduation.scoring.AsOf;
import id.graduasi.graduation.scoring.Decile;
import id.graduasi.graduation.scoring.FamilyFacts;
import id.graduasi.graduation.scoring.GrantOutcome;
import id.graduasi.graduation.scoring.HomeVisit;
import id.graduasi.graduation.scoring.Inputs;
import id.graduasi.graduation.scoring.MinimumWage;
import id.graduasi.graduation.scoring.Participation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@link FamilyInputs} as the engine reads it. */
record InputRow(LocalDate today, LocalDate since) {

  private static final ObjectReader MEMBERS = Frozen.reader(new TypeReference<List<Member>>() {});
  private static final ObjectReader INDICATORS =
      Frozen.reader(new TypeReference<TreeMap<String, String>>() {});
  private static final ObjectReader DECILES =
      Frozen.reader(new TypeReference<TreeMap<String, Integer>>() {});
  private static final ObjectReader GRANTS =
      Frozen.reader(new TypeReference<List<GrantOutcome>>() {});
  private static final ObjectReader PERIODS =
      Frozen.reader(new TypeReference<List<List<KnownEnrollment.Period>>>() {});

  Scorable read(ResultSet row) throws SQLException {
    List<Member> members = Frozen.read(row.getString("members"), MEMBERS);
    Inputs inputs =
        new Inputs(
            today,
            family(row, members),
            visit(row),
            wage(row),
            participation(row),
            grants(row.getString("grants")),
            new AsOf(row.getLong("version"), whole(row, "enrollment_version"), since));
    return new Scorable(
        row.getObject("family_id", UUID.class),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getString("status").equals("ACTIVE"),
        row.getBoolean("enrolled"),
        row.getLong("versions"),
        inputs,
        household(members));
  }

  private static Household household(List<Member> members) {
    String headSex = null;
    boolean disability = false;
    for (Member member : members) {
      headSex = member.isHead() ? member.sex() : headSex;
      disability |= member.isDisabled();
    }
    return new Household(headSex, disability, members.size());
  }

  private FamilyFacts family(ResultSet row, List<Member> members) throws SQLException {
    SortedMap<String, Integer> deciles = Frozen.read(row.getString("deciles"), DECILES);
    String version = row.getString("dtsen_version");
    return new FamilyFacts(
        version == null ? null : decile(deciles, version),
        version == null ? null : earlier(deciles, version),
        members.stream().map(Member::person).toList(),
        Frozen.<TreeMap<String, String>>read(row.getString("indicators"), INDICATORS),
        months(row.getString("periods")));
  }

  private @Nullable Integer months(@Nullable String periods) {
    return periods == null
        ? null
        : KnownEnrollment.activeMonths(
            Frozen.<List<List<KnownEnrollment.Period>>>read(periods, PERIODS).stream()
                .flatMap(List::stream),
            today);
  }

  private static @Nullable Decile decile(SortedMap<String, Integer> deciles, String version) {
    Integer value = deciles.get(version);
    return value == null ? null : new Decile(value, version);
  }

  /** Versions such as {@code 2026-Q3} sort by time. */
  private static @Nullable Decile earlier(SortedMap<String, Integer> deciles, String version) {
    SortedMap<String, Integer> before = deciles.headMap(version);
    return before.isEmpty() ? null : decile(before, before.lastKey());
  }

  private static @Nullable HomeVisit visit(ResultSet row) throws SQLException {
    LocalDate visitedOn = row.getObject("visited_on", LocalDate.class);
    String business = row.getString("business");
    return visitedOn == null
        ? null
        : new HomeVisit(
            visitedOn,
            whole(row, "monthly_income"),
            whole(row, "savings"),
            whole(row, "debt"),
            business == null ? null : HomeVisit.Business.valueOf(business),
            row.getObject("sessions_held", Integer.class),
            row.getObject("sessions_attended", Integer.class));
  }

  private static @Nullable MinimumWage wage(ResultSet row) throws SQLException {
    String region = row.getString("region_code");
    return region == null
        ? null
        : new MinimumWage(region, row.getInt("year"), row.getLong("monthly"));
  }

  private static @Nullable Participation participation(ResultSet row) throws SQLException {
    int held = row.getInt("held");
    int open = row.getInt("days_open");
    return held == 0 && open == 0
        ? null
        : new Participation(held, row.getInt("attended"), open, row.getInt("days_attended"));
  }

  private static List<GrantOutcome> grants(@Nullable String grants) {
    return grants == null ? List.of() : Frozen.read(grants, GRANTS);
  }

  private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Long.class);
  }
}
