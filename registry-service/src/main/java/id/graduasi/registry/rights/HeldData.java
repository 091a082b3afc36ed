package id.graduasi.registry.rights;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.family.FamilyView;
import id.graduasi.registry.rights.DisclosureView.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups what is held of a person by its nature; identifiers are masked as everywhere. */
@ApplicationScoped
class HeldData {

  private static final String FORMER =
      """
      select reason, left_on::text, name, sex, birth_date::text, nik_last from former_member
      where member_id = ? order by recorded_at desc limit 1
      """;

  private static final String ENROLLMENTS =
      """
      select programme, status, started_on::text, reason from enrollment where family_id = ?
      order by started_on, id
      """;

  private static final String CHECKS =
      """
      select checked_at::text, result, array_to_string(elements, ' '), reference
      from civil_registry_check where member_id = ? order by checked_at
      """;

  private static final String ISSUES =
      """
      select id::text, kind, state from quality_issue
      where member_id = ? or family_id = ? and member_id is null order by opened_at, id
      """;

  private final Database database;

  HeldData(Database database) {
    this.database = database;
  }

  /** Everything of somebody who stands in this family, or stood in it last. */
  List<Group> of(UUID person, FamilyView family) {
    List<Group> groups = new ArrayList<>();
    Optional<FamilyView.Member> member =
        family.members().stream().filter(one -> one.id().equals(person)).findFirst();
    if (member.isPresent()) {
      groups.addAll(person(member.get()));
    } else {
      groups.add(former(person));
    }
    groups.add(family(family));
    groups.add(new Group("INDICATORS", true, family.indicators()));
    groups.add(rows("ENROLLMENTS", true, ENROLLMENTS, family.id()));
    groups.add(rows("CIVIL_REGISTRY_CHECKS", false, CHECKS, person));
    groups.add(rows("QUALITY_ISSUES", false, ISSUES, person, family.id()));
    return groups;
  }

  private static List<Group> person(FamilyView.Member member) {
    var education = member.education();
    return List.of(
        new Group(
            "IDENTITY",
            false,
            fields(
                "nik", member.nik(),
                "name", member.name(),
                "sex", member.sex(),
                "birthDate", member.birthDate(),
                "relationship", member.relationship(),
                "maritalStatus", member.maritalStatus(),
                "representative", member.representative(),
                "civilRegistry", member.civilRegistry())),
        new Group(
            "EDUCATION_AND_WORK",
            false,
            fields(
                "participation",
                education == null ? null : education.participation(),
                "level",
                education == null ? null : education.level(),
                "working",
                member.working(),
                "ownsBusiness",
                member.ownsBusiness())),
        new Group(
            "HEALTH",
            true,
            fields(
                "disability", member.disability(),
                "pregnantOrPostpartum", member.pregnantOrPostpartum())));
  }

  private Group former(UUID person) {
    return database
        .query(
            FORMER,
            row ->
                new Group(
                    "IDENTITY",
                    false,
                    fields(
                        "nik", "*".repeat(12) + row.getString(6),
                        "name", row.getString(3),
                        "sex", row.getString(4),
                        "birthDate", row.getString(5),
                        "left", row.getString(1),
                        "leftOn", row.getString(2))),
            person)
        .getFirst();
  }

  private static Group family(FamilyView family) {
    var decile = family.decile();
    return new Group(
        "FAMILY",
        true,
        fields(
            "familyNumber", family.familyNumber(),
            "kk", family.kk(),
            "villageCode", family.villageCode(),
            "address", family.address(),
            "decile", decile == null ? null : decile.value(),
            "dtsenVersion", decile == null ? null : decile.dtsenVersion(),
            "status", family.status(),
            "registeredAt", family.registeredAt(),
            "people", family.members().size()));
  }

  /** Rows of a table, numbered; each is its values side by side. */
  private Group rows(String name, boolean specific, String sql, Object... arguments) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String line :
        database.query(
            sql,
            row -> {
              List<String> values = new ArrayList<>();
              for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                if (row.getString(i) != null) {
                  values.add(row.getString(i));
                }
              }
              return String.join(" · ", values);
            },
            arguments)) {
      fields.put(String.valueOf(fields.size() + 1), line);
    }
    return new Group(name, specific, fields);
  }

  /** Names and values in turn; what is not known is left out. */
  private static Map<String, String> fields(@Nullable Object... pairs) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        fields.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
      }
    }
    return fields;
  }
}
