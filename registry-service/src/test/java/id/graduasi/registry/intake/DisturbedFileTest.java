package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.HeldRows;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of every kind that are disturbed half-way: by the end of a worker, and by a person. */
@RegistryTest
class DisturbedFileTest {

  private static final Set<Example> KNOWN = EnumSet.noneOf(Example.class);

  /**
   * A killed service leaves behind what it has committed and nothing else: the database ends its
   * connection, here when all of a chunk but its events is written.
   */
  @ParameterizedTest
  @EnumSource
  void aKilledWorkerLeavesAJobThatGoesOnAndTellsEachChangeOnce(Example example)
      throws SQLException {
    known(example.before());
    UUID id;
    try (Killed killed = killedBeforeItsEvents(example)) {
      id = killed.id();
      assertThat(job(example, id).getString("state")).isEqualTo("RUNNING");
      assertThat(job(example, id).getLong("done")).isBetween(1L, example.half() - 1L);
    }

    HeldRows.await(() -> job(example, id).getString("state").equals("COMPLETED"));

    JsonPath job = job(example, id);
    assertThat(job.getLong("done")).isEqualTo(example.half());
    assertThat(changed(job)).as(Sent.refusals(example.client(), job)).isEqualTo(example.half());
    assertThat(told(example, id)).isEqualTo(example.half() + " " + example.half());
    assertThat(Sent.counts(sent(example, 1, example.half())))
        .containsExactly(0, 0, example.half(), 0);
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledFileKeepsWhatWasMergedAndBeginsNothingMore(Example example) throws SQLException {
    known(example.before());
    UUID id;
    String cancellation;
    try (HeldRows all = HeldRows.by(example.lockAll())) {
      id = send(example, 2, example.size());
      cancellation = "/api/v1/imports/" + id + "/cancellation";
      all.waiting();
      as(example.client())
          .post(cancellation)
          .then()
          .statusCode(200)
          .body("state", equalTo("CANCELLED"));
    }
    // Waits for the chunks that were in work.
    Databases.query("select nth from import_chunk where import_id = ? for update", id);

    JsonPath job = job(example, id);
    assertThat(job.getString("state")).isEqualTo("CANCELLED");
    long merged = changed(job);
    assertThat(merged).isBetween(1L, example.size() - 1L).isEqualTo(job.getLong("done"));
    assertThat(told(example, id)).isEqualTo(merged + " " + merged);
    assertThat(Databases.query("select line from import_row where import_id = ?", id)).isEmpty();
    as(example.client())
        .post(cancellation)
        .then()
        .statusCode(409)
        .body("code", equalTo("import-finished"));

    JsonPath again = sent(example, 2, example.size());

    assertThat(again.getLong("unchanged")).isEqualTo(merged);
    assertThat(changed(again)).isEqualTo(example.size() - merged);
  }

  /** Sends a file, and ends the worker of its last chunk before that chunk is told. */
  private static Killed killedBeforeItsEvents(Example example) throws SQLException {
    UUID id;
    HeldRows journal;
    List<String> worker;
    try (HeldRows one = HeldRows.by(example.lockOne())) {
      id = send(example, 1, example.half());
      worker = one.waiting();
      HeldRows.await(
          () ->
              Databases.query("select nth from import_chunk where import_id = ? and not done", id)
                      .size()
                  == 1);
      journal = HeldRows.by("lock table journal in share mode");
    }
    HeldRows.await(() -> journal.waiting().containsAll(worker));
    worker.forEach(pid -> Databases.query("select pg_terminate_backend(?)", Integer.parseInt(pid)));
    return new Killed(id, journal);
  }

  /**
   * An import whose last worker is gone.
   *
   * @param journal into which nobody can write yet
   */
  private record Killed(UUID id, HeldRows journal) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
      journal.close();
    }
  }

  private static void known(Example example) {
    if (KNOWN.add(example)) {
      assertThat(sent(example, 0, example.size()).getLong("created")).isEqualTo(example.size());
    }
  }

  private static UUID send(Example example, int word, int size) {
    var accepted =
        Sent.file(
            example.client(), example.kind().wireName(), example.file(word, size), example.more());
    assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
    return UUID.fromString(accepted.jsonPath().getString("id"));
  }

  private static JsonPath sent(Example example, int word, int size) {
    return Sent.imported(
        example.client(), example.kind().wireName(), example.file(word, size), example.more());
  }

  private static JsonPath job(Example example, UUID id) {
    return as(example.client()).get("/api/v1/imports/" + id).jsonPath();
  }

  private static long changed(JsonPath job) {
    return job.getLong("created") + job.getLong("updated");
  }

  /** How many events the import has told, and of how many things. */
  private static String told(Example example, UUID id) {
    return Databases.query(
            "select count(*) || ' ' || count(distinct key) from journal"
                + " where topic = ? and cause like 'import ' || ? || '%'",
            example.topic(), id.toString())
        .getFirst();
  }
}
