package id.graduasi.graduation.scoring;

/**
 * How a family took part in the twelve months before the assessment, as the service has it from
 * sessions and commitment verifications.
 *
 * @param sessionsHeld P2K2 sessions for which the family was marked; sickness left out
 * @param sessionsAttended how many of them the family attended
 * @param schoolDaysOpen school days of all verified children together
 * @param schoolDaysAttended on how many of them the child was at school
 */
public record Participation(
    int sessionsHeld, int sessionsAttended, int schoolDaysOpen, int schoolDaysAttended) {}
