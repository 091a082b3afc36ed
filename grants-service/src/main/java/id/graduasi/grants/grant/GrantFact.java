package id.graduasi.grants.grant;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body of a {@code grants.grant} event: the proposal or grant after it. Both share one id and
 * one count of versions.
 *
 * @param visitNumber the latest visit that was made, with {@code visitedOn} and {@code
 *     businessStatus}
 */
public record GrantFact(
    UUID grantId,
    @Nullable UUID roundId,
    String schemeCode,
    int year,
    UUID familyId,
    UUID memberId,
    long amount,
    GrantStatus status,
    @Nullable LocalDate disbursedOn,
    @Nullable Integer visitNumber,
    @Nullable LocalDate visitedOn,
    @Nullable BusinessStatus businessStatus,
    @Nullable LocalDate closedOn,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  /** The topic of proposals and grants; the key is their id. */
  public static final String TOPIC = "grants.grant";

  /** What the journal is told. */
  public Fact because(Happening what, Map<String, Change> changes, @Nullable String cause) {
    return new Fact(
        TOPIC,
        grantId.toString(),
        what.type(),
        version,
        areaCode,
        facilitatorId,
        this,
        changes,
        cause);
  }
}
