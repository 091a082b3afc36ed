package id.graduasi.registry.quality;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.identifier.IdentifierFinding;
import id.graduasi.registry.identifier.IdentifierVault;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Lays each NIK beside its person's sex and birth date. A NIK is unlocked only for the comparison,
 * only when it or the record is new or has changed, and nothing but the two verdicts is kept.
 */
@ApplicationScoped
class NikChecks {

  private static final int FAMILIES_AT_ONCE = 2_000;

  private static final String NEXT =
      """
      select area_code, id from family
      where (area_code, id) > (?, ?) and area_code < ? order by area_code, id limit ?
      """;

  private static final String UNSEEN =
      """
      select m.id, m.area_code, m.nik_cipher, m.sex, m.birth_date, m.seen
      from (select m.*, encode(sha256(m.nik_hash || convert_to(m.sex || m.birth_date, 'UTF8')),
          'hex') as seen
        from member m join family f on f.id = m.family_id
        where m.family_id = any (?::uuid[]) and f.status = 'ACTIVE') m
      left join nik_check c on c.member_id = m.id
      where c.seen is distinct from m.seen or c.area_code <> m.area_code
      """;

  private static final String KEEP =
      """
      insert into nik_check (member_id, area_code, seen, sex_differs, birth_date_differs)
      select r."memberId", r."areaCode", r.seen, r."sexDiffers", r."birthDateDiffers"
      from jsonb_to_recordset(?::jsonb) as r ("memberId" uuid, "areaCode" text, seen text,
        "sexDiffers" boolean, "birthDateDiffers" boolean)
      order by 1
      on conflict (member_id) do update set area_code = excluded.area_code, seen = excluded.seen,
        sex_differs = excluded.sex_differs, birth_date_differs = excluded.birth_date_differs
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final Database database;
  private final IdentifierVault vault;

  NikChecks(Database database, IdentifierVault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** A person's two verdicts. */
  record Verdict(
      UUID memberId, String areaCode, String seen, boolean sexDiffers, boolean birthDateDiffers) {}

  /** Compares what is new in an area, some thousand families a transaction. */
  void run(Area area) {
    At last = new At(area.from(), FIRST);
    List<At> families;
    do {
      At after = last;
      families = QuarkusTransaction.requiringNew().call(() -> some(after, area));
      if (!families.isEmpty()) {
        last = families.getLast();
      }
    } while (families.size() == FAMILIES_AT_ONCE);
  }

  private List<At> some(At after, Area area) {
    List<At> families =
        database.query(
            NEXT,
            row -> new At(row.getString(1), row.getObject(2, UUID.class)),
            after.areaCode(),
            after.familyId(),
            area.to(),
            FAMILIES_AT_ONCE);
    UUID[] ids = families.stream().map(At::familyId).toArray(UUID[]::new);
    List<Verdict> verdicts = database.query(UNSEEN, this::verdict, (Object) ids);
    if (!verdicts.isEmpty()) {
      database.update(KEEP, database.json(verdicts));
    }
    return families;
  }

  private Verdict verdict(ResultSet row) throws SQLException {
    Set<IdentifierFinding> findings =
        vault
            .openNik(row.getBytes("nik_cipher"))
            .findings(
                row.getString("sex").equals("FEMALE"),
                row.getObject("birth_date", LocalDate.class),
                district -> true);
    return new Verdict(
        row.getObject("id", UUID.class),
        row.getString("area_code"),
        row.getString("seen"),
        findings.contains(IdentifierFinding.NIK_SEX_DIFFERS),
        findings.contains(IdentifierFinding.NIK_BIRTH_DATE_DIFFERS));
  }

  private record At(String areaCode, UUID familyId) {}
}
