package id.graduasi.registry.entitlement;

import id.graduasi.registry.family.Decile;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a family is entitled to on a day.
 *
 * @param factsAsOf the day the family's data speaks of; only ages and rules are those of the day
 *     asked for
 * @param items a line for each programme, in the order of their codes
 */
@Schema(name = "Entitlements")
record EntitlementsView(
    UUID familyId,
    @Schema(examples = "KPM-3522-00012345") String familyNumber,
    LocalDate on,
    @Schema(description = "The day the family's data speaks of") LocalDate factsAsOf,
    @Nullable Decile decile,
    List<EntitlementView> items) {}
