package id.graduasi.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two files at once over the same families: as if one had come after the other. */
@RegistryTest
class SimultaneousFilesTest {

  private static final int FAMILIES = 40;

  @Test
  void twoFilesOverTheSameFamiliesLoseNobody() throws Exception {
    CsvFile one = new CsvFile();
    CsvFile other = new CsvFile();
    for (int i = 0; i < FAMILIES; i++) {
      String kk = People.kk();
      String head = People.nik("352215410785");
      one.head(kk, head).child(kk, People.nik("352215020314"));
      other.head(kk, head).child(kk, People.nik("352215020314"));
    }
    String first = one.text().replace("Jl. Mawar 1", "Jl. Satu");
    String second = other.text().replace("Jl. Mawar 1", "Jl. Dua");

    List<JsonPath> jobs = together(first, second);

    for (JsonPath job : jobs) {
      assertThat(job.getLong("refused")).as(Sent.refusals("bojonegoro", job)).isZero();
      assertThat(job.getLong("done")).isEqualTo(2 * FAMILIES);
    }
    assertThat(jobs.stream().mapToLong(job -> job.getLong("created")).sum()).isEqualTo(FAMILIES);
    assertThat(jobs.stream().mapToLong(job -> job.getLong("updated")).sum()).isEqualTo(FAMILIES);
    assertThat(
            Databases.query(
                "select count(*) || ' ' || count(distinct address) || ' ' || min(version) || ' '"
                    + " || max(version) || ' ' || sum((select count(*) from member m"
                    + " where m.family_id = f.id))"
                    + " from family f where address in ('Jl. Satu', 'Jl. Dua')"))
        .containsExactly(FAMILIES + " 1 2 2 " + 3 * FAMILIES);
    assertThat(
            Databases.query(
                "select count(*) from enrollment e join family f on f.id = e.family_id"
                    + " where f.address in ('Jl. Satu', 'Jl. Dua')"))
        .containsExactly(String.valueOf(FAMILIES));
  }

  private static List<JsonPath> together(String... texts) throws Exception {
    try (ExecutorService senders = Executors.newFixedThreadPool(texts.length)) {
      List<Callable<JsonPath>> sendings = new ArrayList<>();
      for (String text : texts) {
        sendings.add(() -> Sent.imported("bojonegoro", "families", text, "&dtsenVersion=2026-Q3"));
      }
      List<JsonPath> jobs = new ArrayList<>();
      for (Future<JsonPath> sent : senders.invokeAll(sendings)) {
        jobs.add(sent.get());
      }
      return jobs;
    }
  }
}
