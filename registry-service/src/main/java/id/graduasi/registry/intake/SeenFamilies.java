package id.graduasi.registry.intake;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.intake.FamilyMerging.Received;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Families of which a file says what an earlier one said. Such a family is recognised in staging
 * and goes no further, as long as nobody changed it or its enrollments since.
 */
@ApplicationScoped
class SeenFamilies {

  /** Cards whose rows were refused or repeated are never among those remembered. */
  private static final String RECOGNISED =
      """
      with card as materialized (
        select group_key, sha256(string_agg(digest, '' order by line)) as digest
        from staged_row where import_id = ? and group_key >= ? and group_key <= ?
        group by group_key having not bool_or(repeated)),
      known as materialized (
        select card.group_key, f.id, s.enrollment_versions
        from card
        join family f on f.kk_hash = card.group_key
        join seen_family s on s.family_id = f.id
        where s.digest = card.digest and s.family_version = f.version
          and f.status = 'ACTIVE' and f.as_of <= ? and f.area_code >= ? and f.area_code < ?)
      select known.group_key from known
      where known.enrollment_versions = (
        select coalesce(sum(e.version), 0) from enrollment e where e.family_id = known.id)
      """;

  private static final String REMEMBER =
      """
      insert into seen_family (family_id, digest, family_version, enrollment_versions, area_code)
      select f.id, r.digest, f.version,
        (select coalesce(sum(e.version), 0) from enrollment e where e.family_id = f.id),
        f.area_code
      from :rows as r (family_id, digest)
      cross join lateral (select id, version, area_code from family where id = r.family_id offset 0) f
      order by f.id
      on conflict (family_id) do update set
        digest = excluded.digest, family_version = excluded.family_version,
        enrollment_versions = excluded.enrollment_versions, area_code = excluded.area_code
      """;

  private final Database database;
  private final DataSource source;

  SeenFamilies(Database database, DataSource source) {
    this.database = database;
    this.source = source;
  }

  /** The cards, as keyed hashes, between two of them whose families have nothing new to say. */
  List<byte[]> recognised(Job job, byte[] from, byte[] to) {
    return job.kind() == ImportKind.FAMILIES
        ? database.query(
            RECOGNISED,
            row -> row.getBytes(1),
            job.id(),
            from,
            to,
            job.asOf(),
            job.area().from(),
            job.area().to())
        : List.of();
  }

  /** Remembers what a file said of those families about which there was nothing to tell anybody. */
  void remember(Chunk chunk, List<Received> received, FoundIssues issues, List<Finding> findings) {
    Set<Long> told = findings.stream().map(Finding::line).collect(Collectors.toSet());
    Map<ByteBuffer, List<StagedRow>> byCard =
        chunk.rows().stream().collect(Collectors.groupingBy(row -> ByteBuffer.wrap(row.group())));
    List<Seen> clean = new ArrayList<>();
    for (Received one : received) {
      FamilyState family = one.family();
      List<StagedRow> rows = byCard.getOrDefault(ByteBuffer.wrap(family.kk().hash()), List.of());
      boolean silent = rows.stream().noneMatch(row -> row.repeated() || told.contains(row.line()));
      if (!rows.isEmpty() && silent && !issues.concern(family)) {
        clean.add(new Seen(family.id(), RowDigest.ofFamily(rows)));
      }
    }
    Rows.of(clean)
        .column("uuid", Seen::familyId)
        .column("bytea", Seen::digest)
        .execute(source, REMEMBER);
  }

  private record Seen(UUID familyId, byte[] digest) {}
}
