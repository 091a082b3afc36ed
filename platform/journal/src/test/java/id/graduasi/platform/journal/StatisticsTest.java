package id.graduasi.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(JournalServers.class)
class StatisticsTest {

  private static final String FILL =
      """
      insert into seen_thing (key, version, name, area_code)
      select 'counted-' || n, 1, 'filled', '35' from generate_series(1, 2000) n
      """;

  private static final String COUNTED =
      "select reltuples::bigint from pg_class where relname = 'seen_thing'";

  @Inject Database database;
  @Inject Statistics statistics;

  @Test
  void aTableThatFilledUpIsCounted() {
    SystemScope.run(
        "test", () -> QuarkusTransaction.requiringNew().run(() -> database.update(FILL)));

    statistics.catchUp();

    long counted =
        SystemScope.call(
            "test",
            () ->
                QuarkusTransaction.requiringNew()
                    .call(() -> database.query(COUNTED, row -> row.getLong(1)).getFirst()));
    assertThat(counted).isGreaterThanOrEqualTo(2000);
  }
}
