package id.graduasi.graduation.commitment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A child's month at school.
 *
 * @param month its first day
 * @param daysOpen school days, at least one
 * @param daysAttended those on which the child was there
 */
record SchoolMonth(UUID familyId, UUID memberId, LocalDate month, int daysOpen, int daysAttended) {}
