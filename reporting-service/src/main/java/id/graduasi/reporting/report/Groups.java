package id.graduasi.reporting.report;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Sentence;
import id.graduasi.reporting.reference.Regions;
import id.graduasi.reporting.report.EnrollmentCount.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits a count; the parts always add up to it. */
@ApplicationScoped
class Groups {

  private static final Sentence ACTIVE = Sentence.of("Aktif", "Active");
  private static final Sentence SUSPENDED = Sentence.of("Ditangguhkan", "Suspended");
  private static final Sentence DECILE = Sentence.of("Desil %s", "Decile %s");
  private static final Sentence NO_DECILE = Sentence.of("Desil belum diketahui", "Not known");

  private final Books books;
  private final Deciles deciles;
  private final Regions regions;
  private final Languages languages;

  Groups(Books books, Deciles deciles, Regions regions, Languages languages) {
    this.books = books;
    this.deciles = deciles;
    this.regions = regions;
    this.languages = languages;
  }

  List<Group> of(Grouping by, Question question, LocalDate on, Book.Standing standing) {
    return switch (by) {
      case AREA -> byArea(question, on);
      case DECILE -> byDecile(question, on);
      case STATUS -> byStatus(standing);
    };
  }

  /** By the regions directly below, also those without recipients; a village has none below. */
  private List<Group> byArea(Question question, LocalDate on) {
    if (!question.hasLevelBelow()) {
      return List.of();
    }
    Map<String, Long> counts = books.below(question).below(question, on);
    Map<String, String> names = new TreeMap<>(regions.names(List.copyOf(counts.keySet())));
    names.putAll(regions.below(question.area(), on));
    counts.keySet().forEach(code -> names.putIfAbsent(code, code));
    List<Group> groups = new ArrayList<>();
    names.forEach((code, name) -> groups.add(new Group(code, name, counts.getOrDefault(code, 0L))));
    return groups;
  }

  private List<Group> byDecile(Question question, LocalDate on) {
    Language language = languages.current();
    return deciles.of(question, on).stream()
        .map(
            part ->
                part.decile() == null
                    ? new Group("UNKNOWN", NO_DECILE.in(language), part.count())
                    : new Group(
                        part.decile().toString(), DECILE.in(language, part.decile()), part.count()))
        .toList();
  }

  private List<Group> byStatus(Book.Standing standing) {
    Language language = languages.current();
    return List.of(
        new Group("ACTIVE", ACTIVE.in(language), standing.count() - standing.suspended()),
        new Group("SUSPENDED", SUSPENDED.in(language), standing.suspended()));
  }
}
