package id.graduasi.grants.scheme;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes schemes: the row, and a row for each term. */
@ApplicationScoped
class SchemeTable {

  private static final String INSERT =
      """
      insert into scheme (code, name, purpose, parent, area_code, source, version, creation_hash)
      values (?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, 1, ?)
      """;

  private static final String UPDATE =
      """
      update scheme set name = ?::jsonb, purpose = ?::jsonb, parent = ?::jsonb, area_code = ?,
        source = ?, version = version + 1
      where code = ?
      """;

  private static final String TERMS =
      """
      insert into scheme_term (scheme, valid_from, valid_to, amounts, criteria, excludes, note)
      select ?, "validFrom", "validTo", amounts, criteria, excludes, note
      from jsonb_to_recordset(?::jsonb)
        as term ("validFrom" date, "validTo" date, amounts jsonb, criteria jsonb, excludes jsonb,
                 note text)
      """;

  private final Database database;

  SchemeTable(Database database) {
    this.database = database;
  }

  /** Locks the scheme until the transaction ends; whether there is one. */
  boolean lock(String code) {
    String lock = "select 1 from scheme where code = ? for update";
    return !database.query(lock, row -> row.getInt(1), code).isEmpty();
  }

  /** The keyed hash of the request that created it; empty for one that came with the service. */
  Optional<String> creationHash(String code) {
    String hash = "select coalesce(creation_hash, '') from scheme where code = ?";
    return database.query(hash, row -> row.getString(1), code).stream().findFirst();
  }

  Set<String> codes() {
    return new TreeSet<>(database.query("select code from scheme", row -> row.getString(1)));
  }

  void insert(String code, SchemeDocument document, String creationHash) {
    database.update(
        INSERT,
        code,
        database.json(document.name()),
        database.json(document.purpose()),
        parent(document),
        document.areaCode(),
        document.source(),
        creationHash);
    database.update(TERMS, code, database.json(document.terms()));
  }

  void replace(String code, SchemeDocument document) {
    database.update(
        UPDATE,
        database.json(document.name()),
        database.json(document.purpose()),
        parent(document),
        document.areaCode(),
        document.source(),
        code);
    database.update("delete from scheme_term where scheme = ?", code);
    database.update(TERMS, code, database.json(document.terms()));
  }

  private @Nullable String parent(SchemeDocument document) {
    return document.parent() == null ? null : database.json(document.parent());
  }
}
