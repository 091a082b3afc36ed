package id.graduasi.reporting.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an enrollment in one status and one village.
 *
 * @param from its first day; it lasts until the next period begins
 * @param reason why this status began, or why only the village changed
 */
public record Period(Status status, LocalDate from, @Nullable String reason, String villageCode) {}
