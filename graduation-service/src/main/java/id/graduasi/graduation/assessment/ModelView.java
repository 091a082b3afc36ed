package id.graduasi.graduation.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published model with its whole document. */
@Schema(description = "A published scoring model with its whole document")
public record ModelView(
    @Schema(examples = "model-1") String id,
    @Schema(examples = "1") int version,
    @Schema(examples = "Kesiapan graduasi mandiri") String name,
    boolean active,
    Instant publishedAt,
    @Schema(
            implementation = Object.class,
            type = SchemaType.OBJECT,
            description = "Thresholds, indicators and conditions")
        JsonNode document) {}
