package id.graduasi.grants.monitoring;

import id.graduasi.grants.grant.BusinessStatus;
import id.graduasi.grants.grant.Visit;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit with whom it is paid to. */
@Schema(description = "A visit with whom it is paid to")
record MonitoredVisit(
    UUID grantId,
    @Schema(examples = "1") int number,
    Visit.State state,
    LocalDate windowFrom,
    LocalDate windowTo,
    @Schema(description = "From this day on it counts as missed") LocalDate missedFrom,
    @Nullable LocalDate visitedOn,
    @Nullable BusinessStatus businessStatus,
    @Schema(examples = "KRTP") String schemeCode,
    @Nullable UUID roundId,
    @Schema(examples = "2026") int year,
    UUID familyId,
    UUID memberId,
    String areaCode,
    @Nullable UUID facilitatorId) {}
