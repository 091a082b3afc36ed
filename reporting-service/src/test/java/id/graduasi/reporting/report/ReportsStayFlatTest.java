package id.graduasi.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.SuiteResource;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.reporting.Told;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two provinces alike, of 5,000 and of 250,000 families: their reports take as long. */
@Tag("slow")
@QuarkusTest
@QuarkusTestResource(
    value = SuiteResource.class,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReportsStayFlatTest {

  private static final String TOKEN = Tokens.of("ministry");
  private static final int CALLS = 25;
  private static final int MOST_TIMES = 2;
  private static final long ALLOWANCE_NANOS = 5_000_000;

  /** As the feeds would leave it: villages, days and deciles repeat, families are new. */
  private static final String[] FILL = {
    """
    insert into enrollment (enrollment_id, version, family_id, programme, area_code, decile, periods)
    select gen_random_uuid(), 0, gen_random_uuid(), 'PKH', '%1$s.01.'
      || lpad((1 + n %% 20)::text, 2, '0') || '.20' || lpad((1 + n / 20 %% 15)::text, 2, '0'),
      1 + n %% 4, '[]'
    from generate_series(1, %2$d) n
    """,
    """
    update enrollment set version = 1, periods = jsonb_build_array(jsonb_build_object(
      'status', 'ACTIVE', 'reason', null, 'villageCode', area_code,
      'from', date '2020-01-10' + abs(hashtext(enrollment_id::text)) %% 1500))
    where area_code like '%1$s.%%'
    """,
    """
    insert into movement (subject_id, item, account, cause, effective_on, recorded_on, area_code, delta)
    select enrollment_id, 'PKH', 'RECIPIENT', 'NEW', (periods -> 0 ->> 'from')::date,
      date '2024-06-01', area_code, 1
    from enrollment where area_code like '%1$s.%%'
    """,
    """
    insert into tally (account, area_code, item, effective_on, cause, recorded_on, parent_code, count)
    select account, area, item, effective_on, cause, recorded_on, above, sum(delta)
    from movement cross join lateral (values
      ('*', null), (left(area_code, 2), '*'), (left(area_code, 5), left(area_code, 2)),
      (left(area_code, 8), left(area_code, 5))) as level (area, above)
    where area_code like '%1$s.%%' group by 1, 2, 3, 4, 5, 6, 7
    on conflict on constraint tally_pk do update set count = tally.count + excluded.count
    """,
    """
    insert into month_tally (account, area_code, item, month, cause, parent_code, count)
    select account, area, item, date_trunc('month', effective_on)::date, cause, above, sum(delta)
    from movement cross join lateral (values
      ('*', null), (left(area_code, 2), '*'), (left(area_code, 5), left(area_code, 2)),
      (left(area_code, 8), left(area_code, 5)), (area_code, left(area_code, 8)))
      as level (area, above)
    where area_code like '%1$s.%%' group by 1, 2, 3, 4, 5, 6
    on conflict on constraint month_tally_pk
    do update set count = month_tally.count + excluded.count
    """
  };

  @BeforeAll
  static void fill() throws SQLException {
    Told.region("81", "Maluku");
    Told.region("82", "Maluku Utara");
    for (String[] province : new String[][] {{"81", "5000"}, {"82", "250000"}}) {
      Told.region(province[0] + ".01", "Kabupaten " + province[0]);
      Told.region(province[0] + ".01.05", "Kecamatan " + province[0]);
      try (Connection connection = Databases.app();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "select set_config('app.area_from', '*', false),"
                + " set_config('app.area_to', ':', false)");
        for (String sql : FILL) {
          statement.execute(sql.formatted(province[0], Integer.valueOf(province[1])));
        }
        statement.execute("analyze movement, tally, month_tally, enrollment, standing");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enrollment-count?area=%s",
        "enrollment-count?area=%s&on=2022-03-15&by=area",
        "enrollment-count?area=%s&by=decile",
        "enrollment-count?area=%s.01&on=2022-03-15&by=area",
        "enrollment-count?area=%s.01.05&on=2022-03-15&by=area",
        "enrollment-count?area=%s.01.05&on=2022-03-15&asKnownOn=2025-01-01",
        "count-bridge?area=%s&from=2021-03-15&to=2024-03-15",
        "count-bridge?area=%s.01.05&from=2021-03-15&to=2024-03-15",
        "trend?area=%s&from=2020-01-01",
        "five-year-forecast?area=%s",
        "graduations?area=%s",
        "facilitators?area=%s",
        "data-quality?area=%s"
      })
  void aReportTakesAsLongHoweverManyFamiliesThereAre(String report) {
    long[] few = new long[CALLS];
    long[] many = new long[CALLS];
    for (int i = 0; i < CALLS; i++) { // by turns, so that both meet the same load
      few[i] = nanos(report.formatted("81"));
      many[i] = nanos(report.formatted("82"));
    }

    assertThat(median(many))
        .as("%s: %,d µs of 5,000 families", report, median(few) / 1000)
        .isLessThan(MOST_TIMES * median(few) + ALLOWANCE_NANOS);
  }

  private static long nanos(String report) {
    long begun = System.nanoTime();
    given().auth().oauth2(TOKEN).get("/api/v1/reports/" + report).then().statusCode(200);
    return System.nanoTime() - begun;
  }

  private static long median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[CALLS / 2];
  }
}
