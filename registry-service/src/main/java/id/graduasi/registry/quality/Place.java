package id.graduasi.registry.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a family is now.
 *
 * @param familyId the family
 * @param areaCode its village
 * @param facilitatorId its facilitator, if any
 */
public record Place(UUID familyId, String areaCode, @Nullable UUID facilitatorId) {}
