package id.graduasi.registry.matching;

import id.graduasi.registry.family.CivilRegistry;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching one person with the civil registry found.
 *
 * @param memberId the person
 * @param result matched or unmatched, never unknown
 * @param elements what was compared
 * @param checkedAt when, in microseconds
 * @param reference the registry's reference of the check, of the form {@link #REFERENCE}
 * @param source {@link #FILE}, or the name of the online matcher
 * @param areaCode the village of the person's family
 * @param facilitatorId the facilitator of the person's family
 */
public record CivilRegistryCheck(
    UUID memberId,
    CivilRegistry result,
    Set<CheckedElement> elements,
    Instant checkedAt,
    @Nullable String reference,
    String source,
    String areaCode,
    @Nullable UUID facilitatorId) {

  /** The source of results that came by a file. */
  public static final String FILE = "FILE";

  /** What a reference looks like: a number or code without blanks, so that it holds no data. */
  public static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9./_-]{0,99}";

  public CivilRegistryCheck {
    elements = Set.copyOf(elements);
  }

  /** Whether both found the same by comparing the same. */
  public boolean saysTheSameAs(CivilRegistryCheck other) {
    return result == other.result
        && elements.equals(other.elements)
        && Objects.equals(reference, other.reference);
  }
}
