package id.graduasi.registry.composition;

import id.graduasi.registry.family.Relationship;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person and her relation to the head of the family she is to stand in. */
record Placing(
    @NotNull @Schema(examples = "0198c0de-0002-7a00-8000-000000000102") UUID id,
    @NotNull @Schema(examples = "HEAD") Relationship relationship) {}
