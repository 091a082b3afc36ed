package id.graduasi.platform.journal;

import org.jspecify.annotations.Nullable;

/**
 * How one field changed; kept encrypted for the audit trail and never published.
 *
 * @param from the value before, or null if there was none
 * @param to the value after, or null if it was taken away
 */
public record Change(@Nullable Object from, @Nullable Object to) {}
