package id.graduasi.platform.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an aggregate's history: who, when, what and why.
 *
 * @param eventId the event's id
 * @param type the event's full type
 * @param version the version it led to
 * @param at when it was recorded
 * @param by the token's subject, or {@code system:<job>}
 * @param cause why, if it was said
 * @param changes the fields that changed
 */
public record Entry(
    UUID eventId,
    String type,
    long version,
    Instant at,
    String by,
    @Nullable String cause,
    Map<String, Change> changes) {}
