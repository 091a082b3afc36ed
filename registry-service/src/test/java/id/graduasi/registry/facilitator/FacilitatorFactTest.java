package id.graduasi.registry.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The events are those of the golden samples, to the letter. */
class FacilitatorFactTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Test
  void anAssignmentIsToldAsTheSampleSays() throws IOException {
    check(FacilitatorFact.of(null, facilitator(1, null)), "assigned");
  }

  @Test
  void anEndIsToldAsTheSampleSays() throws IOException {
    LocalDate end = LocalDate.of(2026, 6, 30);
    Fact fact = FacilitatorFact.of(facilitator(1, null), facilitator(2, end));

    assertThat(fact.changes()).containsOnlyKeys("endedOn");
    assertThat(fact.changes().get("endedOn")).isEqualTo(new Change(null, end));
    check(fact, "ended");
  }

  private static void check(Fact fact, String what) throws IOException {
    String path = "/contracts/events/registry/facilitator." + what + ".v1.sample.json";
    assertThat(fact.type()).isEqualTo("id.graduasi.registry.facilitator." + what + ".v1");
    try (InputStream stream = FacilitatorFactTest.class.getResourceAsStream(path)) {
      assertThat(JSON.readTree(JSON.writeValueAsBytes(fact.payload())))
          .isEqualTo(JSON.readTree(Objects.requireNonNull(stream, path)));
    }
  }

  private static FacilitatorView facilitator(long version, @Nullable LocalDate endedOn) {
    return new FacilitatorView(
        UUID.fromString("0198c0de-0002-7a00-8000-000000000002"),
        "PKH-3522-0001",
        "Siti Rahmawati",
        FacilitatorKind.PKH,
        List.of("35.22.15"),
        LocalDate.of(2021, 3, 1),
        endedOn,
        version,
        "35.22");
  }
}
