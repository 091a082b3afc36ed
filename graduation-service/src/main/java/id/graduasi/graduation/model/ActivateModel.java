package id.graduasi.graduation.model;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a model counts. */
@Schema(
    description = "From when a model counts: today in Jakarta, or a day to come",
    examples = "{\"from\": \"2027-01-01\"}")
public record ActivateModel(@NotNull LocalDate from) {}
