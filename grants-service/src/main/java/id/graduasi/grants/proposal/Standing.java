package id.graduasi.grants.proposal;

import id.graduasi.grants.family.Family;
import id.graduasi.grants.family.Member;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a ranking looks at.
 *
 * @param on the day of application
 * @param grantsBefore how many grants she was given before
 */
record Standing(
    Family family,
    Member member,
    @Nullable Business business,
    long amount,
    LocalDate on,
    int grantsBefore) {

  Ranking ranked() {
    return Ranking.of(Arrays.stream(RankingRule.values()).map(rule -> rule.of(this)).toList());
  }
}
