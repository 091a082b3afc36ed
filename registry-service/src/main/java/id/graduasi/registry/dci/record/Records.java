package id.graduasi.registry.dci.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.registry.dci.query.Found;
import id.graduasi.registry.dci.query.Unit;
import id.graduasi.registry.enrollment.EnrollmentState;
import id.graduasi.registry.enrollment.Enrollments;
import id.graduasi.registry.family.AccessNotes;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.programme.Programme;
import id.graduasi.registry.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records of what was found, read set-based. Before anything leaves, each family whose identifiers
 * are shown whole, or that was looked up by one, is noted in the access log.
 */
@ApplicationScoped
public class Records {

  private final Families families;
  private final Enrollments enrollments;
  private final Programmes programmes;
  private final PlaceNames places;
  private final IdentifierVault vault;
  private final AccessNotes notes;
  private final ObjectMapper json;

  Records(
      Families families,
      Enrollments enrollments,
      Programmes programmes,
      PlaceNames places,
      IdentifierVault vault,
      AccessNotes notes,
      ObjectMapper json) {
    this.families = families;
    this.enrollments = enrollments;
    this.programmes = programmes;
    this.places = places;
    this.vault = vault;
    this.notes = notes;
    this.json = json;
  }

  /**
   * How records are shown.
   *
   * @param whole whether NIK and KK are shown whole
   * @param lookedUp whether somebody was looked up by one of them
   * @param purpose why, as the access log keeps it
   * @param then what an enrollment is shown as: as it is, or as it was when something happened
   */
  public record Showing(
      boolean whole, boolean lookedUp, String purpose, UnaryOperator<EnrollmentState> then) {

    /** As everything is now. */
    public static Showing now(boolean whole, boolean lookedUp, String purpose) {
      return new Showing(whole, lookedUp, purpose, UnaryOperator.identity());
    }
  }

  /** The records of these hits, in their order; a hit that is there no longer is left out. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<JsonNode> of(Unit unit, List<Found.Hit> hits, Showing showing) {
    Set<UUID> ids =
        hits.stream().map(Found.Hit::familyId).collect(Collectors.toCollection(LinkedHashSet::new));
    List<FamilyState> found = families.among(ids);
    if (showing.whole() || showing.lookedUp()) {
      notes.add(found, showing.purpose());
    }
    Map<UUID, FamilyState> byId = index(found, FamilyState::id);
    RecordWriting writing =
        new RecordWriting(
            new Identifiers(vault, showing.whole()),
            places.of(found),
            unit == Unit.BENEFICIARY ? programmeNames() : Map.of());
    List<Object> records = new ArrayList<>();
    Map<UUID, EnrollmentState> enrolled = unit == Unit.BENEFICIARY ? enrolled(hits) : Map.of();
    for (Found.Hit hit : hits) {
      FamilyState family = byId.get(hit.familyId());
      if (family != null) {
        record(writing, unit, family, hit, enrolled, showing.then()).forEach(records::add);
      }
    }
    return records.stream().map(one -> json.<JsonNode>valueToTree(one)).toList();
  }

  private static Stream<?> record(
      RecordWriting writing,
      Unit unit,
      FamilyState family,
      Found.Hit hit,
      Map<UUID, EnrollmentState> enrolled,
      UnaryOperator<EnrollmentState> then) {
    return switch (unit) {
      case GROUP -> Stream.of(writing.group(family));
      case MEMBER ->
          family.members().stream()
              .filter(member -> member.id().equals(hit.id()))
              .map(member -> writing.member(family, member));
      case BENEFICIARY ->
          Stream.ofNullable(enrolled.get(hit.id()))
              .map(then)
              .map(enrollment -> writing.beneficiary(family, enrollment));
    };
  }

  private Map<UUID, EnrollmentState> enrolled(List<Found.Hit> hits) {
    return index(enrollments.among(hits.stream().map(Found.Hit::id).toList()), EnrollmentState::id);
  }

  private Map<String, String> programmeNames() {
    return programmes.all().stream().collect(Collectors.toMap(Programme::code, Programme::name));
  }

  private static <T> Map<UUID, T> index(List<T> items, Function<T, UUID> id) {
    return items.stream().collect(Collectors.toMap(id, Function.identity()));
  }
}
