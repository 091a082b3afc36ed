package id.graduasi.registry.intake;

import id.graduasi.platform.access.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the workers need to know of an import.
 *
 * @param id the import
 * @param area the area of who sent it: no row reaches beyond
 * @param dryRun whether no family is written
 * @param asOf the day the file speaks of
 * @param dtsenVersion the version its deciles come from
 * @param columns the file's headers in their order
 * @param subject who sent it
 */
record Job(
    UUID id,
    Area area,
    boolean dryRun,
    LocalDate asOf,
    @Nullable String dtsenVersion,
    List<String> columns,
    String subject) {

  /** What the history names as the cause. */
  String cause() {
    return "import " + id + " by " + subject;
  }
}
