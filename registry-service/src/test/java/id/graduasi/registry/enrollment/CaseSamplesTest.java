package id.graduasi.registry.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.graduasi.platform.journal.Event;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The golden samples of graduation, as the register understands them. */
class CaseSamplesTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @Test
  void aCaseThatIsDueAsksForAnEndOnItsDay() throws IOException {
    GraduationCase due = GraduationCase.of(sample("due"));

    assertThat(due.reversal()).isFalse();
    assertThat(due.kind()).isEqualTo(EndReason.INDEPENDENT);
    assertThat(due.on()).isEqualTo("2026-04-01");
  }

  @Test
  void aReversalCountsFromTheDayItWasTold() throws IOException {
    GraduationCase due = GraduationCase.of(sample("due"));
    GraduationCase reversed = GraduationCase.of(sample("reversed"));

    assertThat(reversed.reversal()).isTrue();
    assertThat(reversed.caseId()).isEqualTo(due.caseId());
    assertThat(reversed.on()).isEqualTo("2026-06-02");
    assertThat(reversed.version()).isGreaterThan(due.version());
  }

  private static Event sample(String what) throws IOException {
    String name = "contracts/events/graduation/case." + what + ".v1.sample.json";
    try (InputStream in = CaseSamplesTest.class.getClassLoader().getResourceAsStream(name)) {
      var body = JSON.readTree(in);
      return new Event(
          UUID.randomUUID(),
          "id.graduasi.graduation.case." + what + ".v1",
          body.get("familyId").textValue(),
          Instant.parse("2026-06-01T18:00:00Z"),
          body.get("version").longValue(),
          body,
          body.toString(),
          JSON);
    }
  }
}
