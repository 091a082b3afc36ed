package id.graduasi.grants.eligibility;

import id.graduasi.grants.scheme.Exclusion;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a person and her family were given before, and what that means for another grant. */
@ApplicationScoped
class OtherGrants {

  static final String ALREADY = "NOT_GRANTED_THIS_YEAR";
  static final String EXCLUDED = "NO_EXCLUDED_SCHEME";

  private static final String NONE = "none";

  private static final String GIVEN =
      """
      select id, member_id, scheme_code, year, amount, status from capital_grant
      where (member_id = ? or family_id = ?) and status <> 'WITHDRAWN'
      order by year, scheme_code, id
      """;

  private final Database database;

  OtherGrants(Database database) {
    this.database = database;
  }

  List<OtherGrant> of(UUID familyId, UUID memberId) {
    return database.query(
        GIVEN,
        row ->
            new OtherGrant(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getString(6)),
        memberId,
        familyId);
  }

  /**
   * What holds for every scheme: one grant a person, scheme and year; none beside a scheme that is
   * excluded. All others only show.
   */
  static List<Finding> findings(
      List<OtherGrant> given,
      UUID memberId,
      String schemeCode,
      int year,
      Map<String, Exclusion.Reach> excluded) {
    Finding once =
        finding(
            ALREADY,
            words(
                given,
                one ->
                    one.year() == year
                        && one.schemeCode().equals(schemeCode)
                        && one.memberId().equals(memberId)),
            Sentence.of(
                "Ia belum menerima hibah %2$s pada tahun %3$s.",
                "She has not been given a grant of %2$s in %3$s."),
            Sentence.of(
                "Ia sudah menerima hibah %1$s; satu kali per orang, skema dan tahun.",
                "She was already given %1$s; once a person, scheme and year."),
            schemeCode,
            year);
    if (excluded.isEmpty()) {
      return List.of(once);
    }
    Predicate<OtherGrant> stands =
        one ->
            one.year() == year
                && excluded.containsKey(one.schemeCode())
                && (excluded.get(one.schemeCode()) == Exclusion.Reach.FAMILY
                    || one.memberId().equals(memberId));
    return List.of(
        once,
        finding(
            EXCLUDED,
            words(given, stands),
            Sentence.of(
                "Tidak ada hibah yang dikecualikan (%2$s) pada tahun %3$s.",
                "There is no grant of an excluded scheme (%2$s) in %3$s."),
            Sentence.of(
                "Ada hibah %1$s, padahal %2$s dikecualikan pada tahun %3$s.",
                "There is a grant of %1$s, but %2$s is excluded in %3$s."),
            String.join("|", new TreeMap<>(excluded).keySet()),
            year));
  }

  private static Finding finding(
      String code, String actual, Sentence met, Sentence notMet, String schemes, int year) {
    boolean free = actual.equals(NONE);
    String inYear = String.valueOf(year);
    return new Finding(
        code, free, actual, NONE, (free ? met : notMet).with(actual, schemes, inYear));
  }

  private static String words(List<OtherGrant> given, Predicate<OtherGrant> stands) {
    String words =
        given.stream()
            .filter(stands)
            .map(OtherGrant::inWords)
            .distinct()
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? NONE : words;
  }
}
