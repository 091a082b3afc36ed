package id.graduasi.grants.proposal;

import id.graduasi.grants.family.Family;
import id.graduasi.grants.round.Round;
import id.graduasi.grants.rows.Documents;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes proposals; each change is one version more. Whoever changes one holds its row. */
@ApplicationScoped
class ProposalTable {

  /** A twin that comes at the same time waits here, and then finds the proposal. */
  private static final String INSERT =
      """
      insert into proposal (id, round_id, scheme_code, year, family_id, member_id, area_code,
        facilitator_id, told_at, amount, willing, stated, business, state, proposed_on, proposed_by,
        proposed_at, version, creation_hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, 'PROPOSED', ?, ?, ?, 1, ?)
      on conflict (id) do nothing
      """;

  private static final String UPDATE =
      """
      update proposal set amount = ?, willing = ?, stated = ?::jsonb, business = ?::jsonb,
        proposed_on = ?, version = version + 1
      where id = ?
      """;

  private static final String VERIFY =
      """
      update proposal set state = ?, visited_on = ?, verification_note = ?, verified_by = ?,
        verified_at = ?, version = version + 1
      where id = ?
      """;

  private static final String DECIDE =
      """
      update proposal set state = ?, decree_number = ?, decree_date = ?, reason = ?, decided_by = ?,
        decided_at = ?, eligibility = ?::jsonb, ranking = ?::jsonb, version = version + 1
      where id = ?
      """;

  private static final String WITHDRAW =
      "update proposal set state = 'WITHDRAWN', reason = ?, version = ? where id = ?";

  private final Database database;
  private final Documents documents;

  ProposalTable(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  boolean insert(
      UUID id,
      Propose request,
      Round round,
      Family family,
      LocalDate appliedOn,
      String by,
      Instant at,
      String creationHash) {
    return database.update(
            INSERT,
            id,
            round.id(),
            round.schemeCode(),
            round.year(),
            family.familyId(),
            request.memberId(),
            family.areaCode(),
            family.facilitatorId(),
            Timestamp.from(family.toldAt()),
            request.amount(),
            request.willing(),
            documents.write(request.stated()),
            documents.write(request.business()),
            appliedOn,
            by,
            Timestamp.from(at),
            creationHash)
        == 1;
  }

  /** The keyed hash of the request that created it. */
  Optional<String> creationHash(UUID id) {
    String hash = "select creation_hash from proposal where id = ?";
    return database.query(hash, row -> row.getString(1), id).stream().findFirst();
  }

  void replace(UUID id, Propose request, LocalDate appliedOn) {
    database.update(
        UPDATE,
        request.amount(),
        request.willing(),
        documents.write(request.stated()),
        documents.write(request.business()),
        appliedOn,
        id);
  }

  void verify(UUID id, Proposal.State state, VerifyProposal request, String by, Instant at) {
    database.update(
        VERIFY, state.name(), request.visitedOn(), request.note(), by, Timestamp.from(at), id);
  }

  void decide(
      UUID id,
      Proposal.State state,
      DecideProposal request,
      String by,
      Instant at,
      FrozenEligibility eligibility,
      Ranking ranking) {
    database.update(
        DECIDE,
        state.name(),
        request.decreeNumber(),
        request.decreeDate(),
        request.reason(),
        by,
        Timestamp.from(at),
        documents.write(eligibility),
        documents.write(ranking),
        id);
  }

  void withdraw(UUID id, String reason, long version) {
    database.update(WITHDRAW, reason, version, id);
  }
}
