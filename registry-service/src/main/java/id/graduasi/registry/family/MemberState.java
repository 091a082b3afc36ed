package id.graduasi.registry.family;

import id.graduasi.registry.identifier.LockedIdentifier;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a family.
 *
 * @param id never changes, also when the person moves to another family
 * @param nik the locked NIK, unique in the country
 * @param name the name on the civil record
 * @param sex the sex on the civil record
 * @param birthDate never in the future
 * @param relationship relation to the head
 * @param maritalStatus marital status
 * @param education schooling, if known
 * @param disability degree of disability
 * @param pregnantOrPostpartum pregnant, or in the weeks after a birth
 * @param working has work
 * @param ownsBusiness has a business, also a nascent one
 * @param representative holds the card (pengurus)
 * @param civilRegistry result of matching with the civil registry
 */
public record MemberState(
    UUID id,
    LockedIdentifier nik,
    String name,
    Sex sex,
    LocalDate birthDate,
    Relationship relationship,
    MaritalStatus maritalStatus,
    @Nullable Education education,
    Disability disability,
    boolean pregnantOrPostpartum,
    boolean working,
    boolean ownsBusiness,
    boolean representative,
    CivilRegistry civilRegistry) {

  /** The same person in another relation to the head. */
  public MemberState as(Relationship relation) {
    return copy(relation, representative, civilRegistry);
  }

  /** The same person, who holds the card or does not. */
  public MemberState representing(boolean holdsTheCard) {
    return copy(relationship, holdsTheCard, civilRegistry);
  }

  /** The same person with another result of the civil registry. */
  public MemberState with(CivilRegistry result) {
    return copy(relationship, representative, result);
  }

  private MemberState copy(Relationship relation, boolean holdsTheCard, CivilRegistry result) {
    return new MemberState(
        id,
        nik,
        name,
        sex,
        birthDate,
        relation,
        maritalStatus,
        education,
        disability,
        pregnantOrPostpartum,
        working,
        ownsBusiness,
        holdsTheCard,
        result);
  }
}
