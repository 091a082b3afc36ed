package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that senders may be told of, without names and identifiers: those come from the
 * register when it is told.
 *
 * @param eventId of the journal's entry
 * @param memberIds the new people of a family
 * @param enrollment what an enrollment was right after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Happening(
    UUID eventId,
    EventKind kind,
    UUID familyId,
    Instant at,
    @Nullable List<UUID> memberIds,
    @Nullable EnrollmentThen enrollment) {

  /** An enrollment as it was then; what came later has a happening of its own. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EnrollmentThen(
      UUID enrollmentId, String status, @Nullable String reason, LocalDate effectiveOn) {}
}
