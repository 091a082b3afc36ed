package id.graduasi.registry.programme;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** Writes programmes: the row with what holds now, and a row for each term. */
@ApplicationScoped
class ProgrammeTable {

  private static final String INSERT =
      """
      insert into programme (code, name, decile_from, decile_to, payment_stages, valid_from,
        valid_to, version, told_version, creation_hash)
      values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      update programme set name = ?, decile_from = ?, decile_to = ?, payment_stages = ?::jsonb,
        valid_from = ?, valid_to = ?, version = ?, told_version = ?
      where code = ?
      """;

  private static final String TERMS =
      """
      insert into programme_term (programme, valid_from, valid_to, decile_from, decile_to,
        payment_stages, components, caps, count_order, review, note)
      select ?, "validFrom", "validTo", "decileFrom", "decileTo", "paymentStages", components,
        caps, "countOrder", review, note
      from jsonb_to_recordset(?::jsonb)
        as term ("validFrom" date, "validTo" date, "decileFrom" smallint, "decileTo" smallint,
                 "paymentStages" jsonb, components jsonb, caps jsonb, "countOrder" text,
                 review jsonb, note text)
      """;

  /** Two services that start at once wait for each other at the first statement. */
  private static final String BEGIN_TERMS =
      """
      with turn as materialized (
        select code from programme order by code for update),
      begun as (
        select distinct on (programme) * from programme_term
        where valid_from <= ? order by programme, valid_from desc)
      update programme p set decile_from = b.decile_from, decile_to = b.decile_to,
        payment_stages = b.payment_stages, valid_from = b.valid_from, valid_to = b.valid_to,
        version = p.version + 1
      from turn, begun b
      where p.code = turn.code and b.programme = p.code and p.valid_from <> b.valid_from
      """;

  private final Database database;

  ProgrammeTable(Database database) {
    this.database = database;
  }

  /** Locks the programme until the transaction ends; whether there is one. */
  boolean lock(String code) {
    String lock = "select 1 from programme where code = ? for update";
    return !database.query(lock, row -> row.getInt(1), code).isEmpty();
  }

  /** The keyed hash of the request that created it; empty for one that came with the service. */
  Optional<String> creationHash(String code) {
    String hash = "select coalesce(creation_hash, '') from programme where code = ?";
    return database.query(hash, row -> row.getString(1), code).stream().findFirst();
  }

  /** A programme that is told in the same transaction. */
  void insert(Programme programme, String creationHash) {
    database.update(
        INSERT,
        programme.code(),
        programme.name(),
        programme.decileFrom(),
        programme.decileTo(),
        database.json(programme.paymentStages()),
        programme.validFrom(),
        programme.validTo(),
        programme.version(),
        programme.version(),
        creationHash);
    insertTerms(programme);
  }

  /** A change that is told in the same transaction. */
  void replace(Programme programme) {
    database.update(
        UPDATE,
        programme.name(),
        programme.decileFrom(),
        programme.decileTo(),
        database.json(programme.paymentStages()),
        programme.validFrom(),
        programme.validTo(),
        programme.version(),
        programme.version(),
        programme.code());
    database.update("delete from programme_term where programme = ?", programme.code());
    insertTerms(programme);
  }

  /** Makes the terms that have begun by this day the ones that hold; each is a new version. */
  void beginTerms(LocalDate today) {
    database.update(BEGIN_TERMS, today);
  }

  private void insertTerms(Programme programme) {
    database.update(TERMS, programme.code(), database.json(programme.terms()));
  }
}
