package id.graduasi.grants.scheme;

import com.fasterxml.jackson.core.type.TypeReference;
import id.graduasi.grants.Days;
import id.graduasi.grants.rows.Documents;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every question about schemes. */
@ApplicationScoped
public class Schemes {

  private static final String SELECT =
      """
      select s.code, s.name, s.purpose, s.parent, s.area_code, s.source, s.version,
        jsonb_agg(jsonb_build_object('validFrom', t.valid_from, 'validTo', t.valid_to,
          'amounts', t.amounts, 'criteria', t.criteria, 'excludes', t.excludes, 'note', t.note)
          order by t.valid_from) as terms
      from scheme s join scheme_term t on t.scheme = s.code
      """;

  private static final String GROUP = " group by s.code order by s.code";

  private static final TypeReference<Sentence> SENTENCE = new TypeReference<>() {};
  private static final TypeReference<Scheme.Parent> PARENT = new TypeReference<>() {};
  private static final TypeReference<List<Term>> TERMS = new TypeReference<>() {};

  private final Database database;
  private final Documents documents;
  private final Days days;

  Schemes(Database database, Documents documents, Days days) {
    this.database = database;
    this.documents = documents;
    this.days = days;
  }

  /** All schemes, by code, by the terms of today. */
  public List<Scheme> all() {
    return database.query(SELECT + GROUP, this::scheme);
  }

  /** The scheme of this code, by the term of today. */
  public Optional<Scheme> find(String code) {
    return database.query(SELECT + "where s.code = ?" + GROUP, this::scheme, code).stream()
        .findFirst();
  }

  /**
   * The schemes that cannot be received in the same year as this one: those that it excludes, and
   * those that exclude it.
   */
  public Map<String, Exclusion.Reach> excludedBy(String code, LocalDate on) {
    Map<String, Exclusion.Reach> excluded = new HashMap<>();
    for (Scheme scheme : all()) {
      for (Exclusion exclusion : scheme.termOn(on).map(Term::excludes).orElse(List.of())) {
        if (scheme.code().equals(code)) {
          excluded.merge(exclusion.schemeCode(), exclusion.per(), Schemes::wider);
        } else if (exclusion.schemeCode().equals(code)) {
          excluded.merge(scheme.code(), exclusion.per(), Schemes::wider);
        }
      }
    }
    return excluded;
  }

  private static Exclusion.Reach wider(Exclusion.Reach one, Exclusion.Reach other) {
    return one == other ? one : Exclusion.Reach.FAMILY;
  }

  private Scheme scheme(ResultSet row) throws SQLException {
    SchemeDocument document =
        new SchemeDocument(
            documents.read(row.getString("name"), SENTENCE),
            documents.read(row.getString("purpose"), SENTENCE),
            documents.optional(row.getString("parent"), PARENT),
            row.getString("area_code"),
            row.getString("source"),
            documents.read(row.getString("terms"), TERMS));
    return Scheme.on(days.today(), row.getString("code"), document, row.getLong("version"));
  }
}
