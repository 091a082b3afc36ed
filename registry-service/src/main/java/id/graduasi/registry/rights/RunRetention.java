package id.graduasi.registry.rights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run of forgetting.
 *
 * @param dryRun whether it only counts; true unless said otherwise
 * @param area the area, the caller's own unless given
 */
record RunRetention(
    @Nullable @Schema(description = "true unless said otherwise", examples = "true") Boolean dryRun,
    @Nullable @Schema(description = "A region code", examples = "35.22") String area) {}
