package id.graduasi.platform.web.thing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing as it is shown. */
record ThingView(
    UUID id, String areaCode, @Nullable UUID facilitatorId, String name, int size, long version) {}
