package id.graduasi.reporting.posting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where something is counted: a region, and the facilitator whose work it is. */
public record Place(String areaCode, @Nullable UUID facilitatorId) {}
