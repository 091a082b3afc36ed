package id.graduasi.graduation.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A model with its whole document. */
@Schema(description = "A scoring model with its whole document")
public record ModelView(
    @Schema(examples = "model-1") String id,
    @Schema(examples = "1") int version,
    @Schema(examples = "Kesiapan graduasi mandiri") String name,
    boolean active,
    ModelState state,
    @Schema(description = "The day from which it counts; null for a draft")
        @Nullable LocalDate activeFrom,
    @Schema(description = "Counts its changes; the ETag") long revision,
    @Schema(description = "Since when the document stands as it is") Instant publishedAt,
    @Schema(
            implementation = Object.class,
            type = SchemaType.OBJECT,
            description = "Thresholds, indicators and conditions")
        JsonNode document) {}
