package id.graduasi.registry.enrollment;

import static id.graduasi.registry.enrollment.Samples.family;
import static id.graduasi.registry.enrollment.Samples.on;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import id.graduasi.registry.family.MoveReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The events are those of the golden samples, to the letter. */
class EnrollmentFactTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Test
  void aStartIsToldAsTheSampleSays() throws IOException {
    Fact fact =
        EnrollmentFact.of(
            reviewed(
                EnrollmentRules.start(Samples.ENROLLMENT, family(), "PKH", Samples.START, null)));

    assertThat(fact.type()).isEqualTo("id.graduasi.registry.enrollment.started.v1");
    assertThat(fact.key()).isEqualTo(Samples.FAMILY.toString());
    assertThat(fact.changes()).containsKeys("programme", "status", "startedOn", "villageCode");
    assertThat(body(fact)).isEqualTo(sample("started"));
  }

  @Test
  void aSuspensionIsToldAsTheSampleSays() throws IOException {
    Fact fact =
        EnrollmentFact.of(
            reviewed(
                EnrollmentRules.suspend(
                    Samples.active(),
                    Samples.family(Samples.VILLAGE, Samples.FACILITATOR, 6),
                    on("2026-04-01", "DECILE_OUT_OF_RANGE"))));

    assertThat(fact.changes().get("status"))
        .isEqualTo(new Change(EnrollmentStatus.ACTIVE, EnrollmentStatus.SUSPENDED));
    assertThat(body(fact)).isEqualTo(sample("suspended"));
  }

  @Test
  void anEndIsToldAsTheSampleSays() throws IOException {
    Decision decision =
        new Decision("INDEPENDENT", LocalDate.parse("2026-04-01"), Samples.CASE, null);
    Fact fact =
        EnrollmentFact.of(
            reviewed(EnrollmentRules.terminate(Samples.active(), family(), decision)));

    assertThat(body(fact)).isEqualTo(sample("ended"));
  }

  @Test
  void aMoveIsToldAsTheSampleSays() throws IOException {
    Fact fact =
        EnrollmentFact.of(
            reviewed(
                EnrollmentRules.follow(
                        Samples.active(),
                        Samples.family(Samples.OTHER_VILLAGE, null, 2),
                        LocalDate.parse("2026-02-01"),
                        "changed",
                        MoveReason.AREA)
                    .orElseThrow()));

    assertThat(fact.areaCode()).isEqualTo(Samples.OTHER_VILLAGE);
    assertThat(body(fact)).isEqualTo(sample("moved"));
  }

  @Test
  void aProposalIsToldAsTheSampleSays() throws IOException {
    Fact fact =
        EnrollmentFact.of(
            reviewed(
                EnrollmentRules.propose(
                    Samples.ENROLLMENT,
                    family(),
                    "PKH",
                    LocalDate.parse("2026-10-01"),
                    Samples.CASE)));

    assertThat(fact.type()).isEqualTo("id.graduasi.registry.enrollment.proposed.v1");
    assertThat(body(fact)).isEqualTo(sample("proposed"));
  }

  private static EnrollmentChange reviewed(EnrollmentChange change) {
    return change.reviewedOn(
        ReviewDay.of(
            change.after(),
            List.of(),
            Samples.FIVE_YEARS,
            change.family(),
            LocalDate.parse("2026-04-01")));
  }

  private static JsonNode body(Fact fact) throws IOException {
    return JSON.readTree(JSON.writeValueAsBytes(fact.payload()));
  }

  private static JsonNode sample(String what) throws IOException {
    String path = "/contracts/events/registry/enrollment." + what + ".v1.sample.json";
    try (InputStream stream = EnrollmentFactTest.class.getResourceAsStream(path)) {
      return JSON.readTree(Objects.requireNonNull(stream, path));
    }
  }
}
