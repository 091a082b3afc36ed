package id.graduasi.registry.dci.query;

import id.graduasi.registry.dci.code.CodeList;
import id.graduasi.registry.dci.code.CodeLists;
import id.graduasi.registry.dci.code.EnrollmentCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked for, with the names it goes by; the list stands in docs/dci.md. */
public enum Attribute {
  FAMILY_NUMBER(Of.FAMILY, Kind.TEXT, "f.number", "group_identifier", "family_number"),
  KK(Of.FAMILY, Kind.KK, "f.kk_hash", "kk"),
  POVERTY_SCORE(Of.FAMILY, Kind.NUMBER, "f.decile", "poverty_score"),
  GROUP_SIZE(
      Of.FAMILY,
      Kind.NUMBER,
      "(select count(*) from member c where c.family_id = f.id)",
      "group_size",
      "household_size"),
  PLACE(
      Of.FAMILY,
      Kind.AREA,
      "f.area_code",
      "place",
      "location",
      "area_code",
      "region_code",
      "sub_region_code"),
  REGISTRATION_DATE(
      Of.FAMILY,
      Kind.DATE,
      "(f.registered_at at time zone 'Asia/Jakarta')::date",
      "registration_date"),
  LAST_UPDATED(
      Of.FAMILY,
      Kind.DATE,
      "(f.updated_at at time zone 'Asia/Jakarta')::date",
      "last_updated",
      "last_update"),

  NIK(
      Of.PERSON,
      Kind.NIK,
      "p.nik_hash",
      "member_identifier",
      "person_identifier",
      "identifier",
      "uin",
      "nik"),
  NAME(Of.PERSON, Kind.NAME, "p.name", "name", "given_name"),
  SEX(Of.PERSON, CodeLists.SEX, "p.sex", "sex", "gender"),
  BIRTH_DATE(Of.PERSON, Kind.DATE, "p.birth_date", "birth_date", "dob", "date_of_birth"),
  YEAR_OF_BIRTH(Of.PERSON, Kind.NUMBER, "extract(year from p.birth_date)", "yob"),
  AGE(Of.PERSON, Kind.NUMBER, "extract(year from age(:today, p.birth_date))", "age"),
  MARITAL_STATUS(Of.PERSON, CodeLists.MARITAL_STATUS, "p.marital_status", "marital_status"),
  RELATIONSHIP(
      Of.PERSON, CodeLists.RELATIONSHIP, "p.relationship", "relationship_head", "relationship"),
  IS_DISABLED(Of.PERSON, Kind.FLAG, "(p.disability <> 'NONE')", "is_disabled"),
  DISABILITY(Of.PERSON, CodeLists.DISABILITY, "p.disability", "disability_severity"),
  EDUCATION(
      Of.PERSON,
      CodeLists.EDUCATION,
      "case p.participation when 'NEVER' then 'NONE' else p.school_level end",
      "education_level"),
  EMPLOYMENT(
      Of.PERSON,
      CodeLists.EMPLOYMENT,
      "case when p.owns_business then 'BUSINESS' when p.working then 'WORKING' else 'NONE' end",
      "employment_status"),

  PROGRAMME(
      Of.ENROLLMENT,
      Kind.TEXT,
      "n.programme",
      "programme_identifier",
      "programme_code",
      "programme"),
  ENROLLMENT_DATE(Of.ENROLLMENT, Kind.DATE, "n.started_on", "enrollment_date", "enrolment_date"),
  ENROLLMENT_STATUS(
      Of.ENROLLMENT,
      CodeLists.ENROLLMENT_STATUS,
      EnrollmentCode.SQL,
      "enrollment_status",
      "enrolment_status"),
  STATUS_CHANGE_DATE(Of.ENROLLMENT, Kind.DATE, "n.effective_on", "status_change_date");

  /** Whose attribute it is. */
  enum Of {
    FAMILY,
    PERSON,
    ENROLLMENT
  }

  /** What its values are, which says how they may be compared. */
  enum Kind {
    NUMBER,
    DATE,
    TEXT,
    CODE,
    FLAG,
    AREA,
    NIK,
    KK,
    NAME
  }

  private static final Map<String, Attribute> BY_NAME = byName();

  private final Of of;
  private final Kind kind;
  private final @Nullable CodeList codes;
  private final String sql;
  private final List<String> names;

  Attribute(Of of, Kind kind, String sql, String... names) {
    this.of = of;
    this.kind = kind;
    this.codes = null;
    this.sql = sql;
    this.names = List.of(names);
  }

  Attribute(Of of, CodeList codes, String sql, String... names) {
    this.of = of;
    this.kind = Kind.CODE;
    this.codes = codes;
    this.sql = sql;
    this.names = List.of(names);
  }

  Of of() {
    return of;
  }

  Kind kind() {
    return kind;
  }

  Optional<CodeList> codes() {
    return Optional.ofNullable(codes);
  }

  String sql() {
    return sql;
  }

  /** The names it goes by, its own first. */
  public List<String> names() {
    return names;
  }

  /** Whether it is a restricted identifier: to find somebody by it is to know who she is. */
  public boolean restricted() {
    return kind == Kind.NIK || kind == Kind.KK;
  }

  /** Whether records can be put in its order. */
  boolean sortable(Unit unit) {
    boolean own =
        of == Of.FAMILY
            || of == Of.PERSON && unit == Unit.MEMBER
            || of == Of.ENROLLMENT && unit == Unit.BENEFICIARY;
    return own && !restricted() && kind != Kind.NAME;
  }

  static Optional<Attribute> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Attribute> byName() {
    Map<String, Attribute> all = new HashMap<>();
    for (Attribute attribute : values()) {
      attribute.names.forEach(name -> all.put(name, attribute));
    }
    return Map.copyOf(all);
  }
}
