package id.graduasi.grants.proposal;

import com.fasterxml.jackson.core.type.TypeReference;
import id.graduasi.grants.rows.Documents;
import id.graduasi.grants.rows.Listing;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every question about proposals; those outside the caller's area are not there. */
@ApplicationScoped
class Proposals {

  private static final String GRANTS_BEFORE =
      """
      select member_id, count(*) from capital_grant
      where member_id = any (?) and status <> 'WITHDRAWN' and not id = any (?)
      group by member_id
      """;

  private static final TypeReference<Map<String, Boolean>> STATED = new TypeReference<>() {};
  private static final TypeReference<Business> BUSINESS = new TypeReference<>() {};
  private static final TypeReference<FrozenEligibility> ELIGIBILITY = new TypeReference<>() {};
  private static final TypeReference<Ranking> RANKING = new TypeReference<>() {};

  private final Database database;
  private final Documents documents;

  Proposals(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  Optional<Proposal> find(UUID id) {
    return one("select * from proposal where id = ?", id);
  }

  /** The proposal, held against everybody else until the transaction ends. */
  Optional<Proposal> lock(UUID id) {
    return one("select * from proposal where id = ? for update", id);
  }

  /** Those of a round that are approved or wait for a decision. */
  List<Proposal> toRank(UUID roundId) {
    return database.query(
        "select * from proposal where round_id = ? and state in ('VERIFIED', 'APPROVED')",
        this::proposal,
        roundId);
  }

  /** How many grants people were given, apart from those that proposals of now have led to. */
  Map<UUID, Integer> grantsBefore(List<Proposal> proposals) {
    record Line(UUID member, int grants) {}
    return database
        .query(
            GRANTS_BEFORE,
            row -> new Line(row.getObject(1, UUID.class), row.getInt(2)),
            proposals.stream().map(Proposal::memberId).toArray(UUID[]::new),
            proposals.stream().map(Proposal::id).toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Line::member, Line::grants));
  }

  /** A page in the order of area and id, one more than the limit. */
  List<Proposal> page(ProposalFilter filter, Area area, Optional<Cursor> after, int limit) {
    return new Listing(database, "proposal")
        .page(filter.inside(area), after, limit, this::proposal);
  }

  long count(ProposalFilter filter, Area area) {
    return new Listing(database, "proposal").count(filter.inside(area));
  }

  private Optional<Proposal> one(String sql, UUID id) {
    return database.query(sql, this::proposal, id).stream().findFirst();
  }

  private Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        row.getObject("id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getString("scheme_code"),
        row.getInt("year"),
        row.getObject("family_id", UUID.class),
        row.getObject("member_id", UUID.class),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getTimestamp("told_at").toInstant(),
        row.getLong("amount"),
        row.getObject("willing", Boolean.class),
        documents.read(row.getString("stated"), STATED),
        documents.optional(row.getString("business"), BUSINESS),
        Proposal.State.valueOf(row.getString("state")),
        row.getObject("proposed_on", LocalDate.class),
        row.getString("proposed_by"),
        row.getTimestamp("proposed_at").toInstant(),
        row.getObject("visited_on", LocalDate.class),
        row.getString("verification_note"),
        row.getString("verified_by"),
        instant(row.getTimestamp("verified_at")),
        row.getString("decree_number"),
        row.getObject("decree_date", LocalDate.class),
        row.getString("reason"),
        row.getString("decided_by"),
        instant(row.getTimestamp("decided_at")),
        documents.optional(row.getString("eligibility"), ELIGIBILITY),
        documents.optional(row.getString("ranking"), RANKING),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
