package id.graduasi.registry.rights;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Entry;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.AccessNotes;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyView;
import id.graduasi.registry.rights.DisclosureView.Changed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers what is held of a person; the answer itself is noted in the access log. */
@ApplicationScoped
class Disclosures {

  /** What the access log says of an answer. */
  static final String PURPOSE = "Disclosure to the data subject";

  private static final String FAMILY =
      """
      select family_id, false as former from member where id = ?
      union all (select family_id, true from former_member where member_id = ?
        order by recorded_at desc limit 1)
      limit 1
      """;

  private static final String PEOPLE = "members.";

  private final Database database;
  private final Families families;
  private final HeldData held;
  private final AccessLog log;
  private final AccessNotes notes;
  private final Journal journal;
  private final Clock clock;

  Disclosures(
      Database database,
      Families families,
      HeldData held,
      AccessLog log,
      AccessNotes notes,
      Journal journal,
      Clock clock) {
    this.database = database;
    this.families = families;
    this.held = held;
    this.log = log;
    this.notes = notes;
    this.journal = journal;
    this.clock = clock;
  }

  private record Where(UUID familyId, boolean former) {}

  @Transactional
  DisclosureView of(UUID person) {
    Where where =
        database
            .query(
                FAMILY,
                row -> new Where(row.getObject(1, UUID.class), row.getBoolean(2)),
                person,
                person)
            .stream()
            .findFirst()
            .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    FamilyState family =
        families.find(where.familyId()).orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
    notes.add(List.of(family), PURPOSE);
    return new DisclosureView(
        person,
        where.former(),
        family.id(),
        family.number(),
        clock.instant(),
        held.of(person, FamilyView.of(family)),
        log.of(family.id()),
        journal.history(family.id().toString(), "registry.family", "registry.enrollment").stream()
            .map(entry -> changed(entry, person))
            .toList());
  }

  private static Changed changed(Entry entry, UUID person) {
    Map<String, Change> own = new LinkedHashMap<>();
    String herself = PEOPLE + person;
    entry
        .changes()
        .forEach(
            (field, change) -> {
              if (!field.startsWith(PEOPLE) || field.startsWith(herself)) {
                own.put(field, change);
              }
            });
    return new Changed(entry.at(), entry.by(), entry.type(), entry.cause(), own);
  }
}
