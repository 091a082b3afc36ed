package id.graduasi.registry.family;

/**
 * A family before and after a change.
 *
 * @param before the version before
 * @param after the next version
 */
public record FamilyChange(FamilyState before, FamilyState after) {}
