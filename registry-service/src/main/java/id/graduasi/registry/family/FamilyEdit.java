package id.graduasi.registry.family;

/**
 * A wanted change of a family that the caller has locked.
 *
 * @param before the family as it is
 * @param content what it shall say
 */
public record FamilyEdit(FamilyState before, FamilyContent content) {}
