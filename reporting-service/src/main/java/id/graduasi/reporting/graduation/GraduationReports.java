package id.graduasi.reporting.graduation;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.reference.Regions;
import id.graduasi.reporting.report.Accounts;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.KindNames;
import id.graduasi.reporting.report.Years.Year;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the reports on graduations and relapses. */
@ApplicationScoped
class GraduationReports {

  private static final String SOURCE = "graduation.case";

  private static final String BY_FACILITATOR =
      """
      select m.facilitator_id, f.number, sum(m.delta)
      from movement m left join facilitator f on f.id = m.facilitator_id
      where m.account = 'GRADUATE' and m.area_code >= ? and m.area_code < ? and m.item = ?
        and m.effective_on >= ? and m.effective_on <= ?
      group by 1, 2 having sum(m.delta) <> 0 order by 3 desc, 2
      """;

  private final Accounts accounts;
  private final Regions regions;
  private final Database database;
  private final Languages languages;

  GraduationReports(Accounts accounts, Regions regions, Database database, Languages languages) {
    this.accounts = accounts;
    this.regions = regions;
    this.database = database;
    this.languages = languages;
  }

  Graduations graduations(Head head, Year year, Split by, @Nullable String asked) {
    String kind = by.kind(asked);
    return new Graduations(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        SOURCE,
        year.number(),
        by.parameter(),
        kind,
        kind == null
            ? byKind(head, year)
            : by == Split.AREA ? byArea(head, year, kind) : byFacilitator(head, year, kind));
  }

  Relapses relapses(Head head, Year year) {
    Language language = languages.current();
    Map<String, Long> graduates = during(Counted.GRADUATE, head, year);
    Map<String, Long> returned = during(Counted.RETURNED, head, year);
    List<Accounts.Sum> relapses = accounts.sums(Counted.RELAPSE, head, year.first(), year.last());
    return new Relapses(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        SOURCE,
        year.number(),
        KindNames.KINDS.stream()
            .map(
                kind ->
                    Relapses.Group.of(
                        kind,
                        KindNames.of(kind, language),
                        relapses.stream().filter(sum -> sum.item().equals(kind)).toList(),
                        graduates.getOrDefault(kind, 0L),
                        returned.getOrDefault(kind, 0L)))
            .toList());
  }

  private List<Graduations.Group> byKind(Head head, Year year) {
    Map<String, Long> counts = during(Counted.GRADUATE, head, year);
    Language language = languages.current();
    return KindNames.KINDS.stream()
        .map(
            kind ->
                new Graduations.Group(
                    kind, KindNames.of(kind, language), counts.getOrDefault(kind, 0L)))
        .toList();
  }

  private List<Graduations.Group> byArea(Head head, Year year, String kind) {
    Map<String, Long> counts =
        accounts.below(Counted.GRADUATE, head, kind, year.first(), year.last());
    Map<String, String> names = new TreeMap<>(regions.names(List.copyOf(counts.keySet())));
    names.putAll(regions.below(head.area(), year.last()));
    counts.keySet().forEach(code -> names.putIfAbsent(code, code));
    List<Graduations.Group> groups = new ArrayList<>();
    names.forEach(
        (code, name) ->
            groups.add(new Graduations.Group(code, name, counts.getOrDefault(code, 0L))));
    return groups;
  }

  private List<Graduations.Group> byFacilitator(Head head, Year year, String kind) {
    Language language = languages.current();
    return database.query(
        BY_FACILITATOR,
        row -> {
          String id = row.getString(1);
          String number = row.getString(2);
          return new Graduations.Group(
              id == null ? "NONE" : id,
              id == null ? KindNames.nobody(language) : number == null ? id : number,
              row.getLong(3));
        },
        head.area().from(),
        head.area().to(),
        kind,
        year.first(),
        year.last());
  }

  private Map<String, Long> during(Counted account, Head head, Year year) {
    Map<String, Long> counts = new TreeMap<>();
    accounts
        .sums(account, head, year.first(), year.last())
        .forEach(sum -> counts.merge(sum.item(), sum.during(), Long::sum));
    return counts;
  }
}
