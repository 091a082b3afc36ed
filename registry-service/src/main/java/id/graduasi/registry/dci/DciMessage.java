package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How messages look in the documentation; they are read by their own schemas. */
@Schema(
    name = "DciMessage",
    description =
        "A message of SP-DCI 1.0.0. The fields of header and message are those of the standard.")
record DciMessage(
    @Nullable @Schema(implementation = String.class) String signature,
    @Schema(implementation = Object.class) JsonNode header,
    @Schema(implementation = Object.class) JsonNode message) {}
