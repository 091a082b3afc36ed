package id.graduasi.registry.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The events are those of the golden samples, to the letter. */
class IssueFactTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void anOpenedIssueIsToldAsTheSampleSays() throws IOException {
    check(IssueFact.opened(issue(IssueState.OPEN, null, 1)), "opened");
  }

  @Test
  void anAssignmentNamesNobodyOutside() throws IOException {
    Fact fact = IssueFact.assigned(null, issue(IssueState.ASSIGNED, null, 2));

    assertThat(fact.changes()).containsExactly(Map.entry("assignee", new Change(null, "ani")));
    check(fact, "assigned");
  }

  @Test
  void anEndIsToldAsTheSampleSays() throws IOException {
    check(IssueFact.resolved(issue(IssueState.RESOLVED, IssueOutcome.FIXED, 3)), "resolved");
  }

  private static void check(Fact fact, String what) throws IOException {
    String path = "/contracts/events/registry/quality." + what + ".v1.sample.json";
    assertThat(fact.type()).isEqualTo("id.graduasi.registry.quality." + what + ".v1");
    try (InputStream stream = IssueFactTest.class.getResourceAsStream(path)) {
      assertThat(JSON.readTree(JSON.writeValueAsBytes(fact.payload())))
          .isEqualTo(JSON.readTree(Objects.requireNonNull(stream, path)));
    }
  }

  private static Issue issue(IssueState state, @Nullable IssueOutcome outcome, long version) {
    return new Issue(
        UUID.fromString("0198c0de-0007-7a00-8000-000000000007"),
        IssueKind.NIK_UNMATCHED,
        "35.22.15.1001",
        UUID.fromString("0198c0de-0002-7a00-8000-000000000002"),
        UUID.fromString("0198c0de-0001-7a00-8000-000000000001"),
        UUID.fromString("0198c0de-0003-7a00-8000-000000000003"),
        null,
        Map.of(),
        state,
        Instant.EPOCH,
        "system:quality-detection",
        "ani",
        outcome,
        null,
        null,
        null,
        version);
  }
}
