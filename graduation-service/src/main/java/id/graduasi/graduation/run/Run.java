package id.graduasi.graduation.run;

import id.graduasi.platform.access.Area;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the workers need to know of a run.
 *
 * @param subject who started it
 */
record Run(
    UUID id, Area area, RunMode mode, String modelId, LocalDate assessedOn, String subject) {}
