package id.graduasi.registry.composition;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thirty-two people change one family at the same moment. */
@RegistryTest
class ConcurrentWritersTest {

  private static final int WRITERS = 32;

  @Test
  void ofAllWhoKnowOneVersionOneWinsAndTheOthersAreTold() throws Exception {
    UUID family = registered(People.family());
    List<Response> answers =
        atOnce(
            nth ->
                as("bojonegoro")
                    .header("If-Match", "\"1\"")
                    .body(Map.of("address", "Jl. Serentak " + nth))
                    .patch("/api/v1/families/" + family));

    assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200);
    assertThat(answers)
        .extracting(Response::statusCode)
        .filteredOn(status -> status != 200)
        .hasSize(WRITERS - 1)
        .allMatch(status -> status == 412 || status == 409);
    String winner =
        answers.stream()
            .filter(answer -> answer.statusCode() == 200)
            .map(answer -> answer.jsonPath().getString("address"))
            .findFirst()
            .orElseThrow();
    assertThat(read(family).getString("address")).isEqualTo(winner);
    assertThat(read(family).getLong("version")).isEqualTo(2);
  }

  @Test
  void differentChangesOfManyAllStand() throws Exception {
    UUID family = registered(People.family());
    List<Response> answers =
        atOnce(
            nth -> {
              UUID id = UUID.randomUUID();
              return as("bojonegoro")
                  .body(
                      Map.of(
                          "nik", People.nik("352215020314"),
                          "name", "Anak " + nth,
                          "sex", "MALE",
                          "birthDate", "2014-03-02",
                          "relationship", "CHILD",
                          "maritalStatus", "SINGLE"))
                  .put("/api/v1/families/" + family + "/members/" + id);
            });

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    Set<String> names = new TreeSet<>(read(family).getList("members.name"));
    assertThat(names)
        .containsAll(IntStream.range(0, WRITERS).mapToObj(nth -> "Anak " + nth).toList());
    assertThat(read(family).getLong("version")).isEqualTo(1 + WRITERS);
  }

  private static JsonPath read(UUID family) {
    return as("bojonegoro").get("/api/v1/families/" + family).jsonPath();
  }

  private static List<Response> atOnce(java.util.function.IntFunction<Response> call)
      throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<Response>> calls = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int nth = i;
        calls.add(() -> call.apply(nth));
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
