package id.graduasi.registry.rights;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One family's identifiers, seen once. */
@Schema(name = "AccessLogEntry")
record AccessEntry(
    UUID id,
    Instant at,
    @Schema(description = "The `sub` of who saw them", examples = "bojonegoro") String subject,
    @Schema(description = "What was stated in X-Purpose", examples = "Home visit") String purpose,
    UUID familyId,
    @Schema(examples = "35.22.15.1001") String areaCode) {}
