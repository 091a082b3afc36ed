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
 * @param kind what the file holds
 * @param area the area of who sent it: no row reaches beyond
 * @param dryRun whether nothing is written
 * @param asOf the day the file speaks of
 * @param dtsenVersion the version its deciles come from
 * @param columns the file's headers in their order
 * @param subject who sent it
 * @param bySystem whether a system sent it, which may bring history
 */
record Job(
    UUID id,
    ImportKind kind,
    Area area,
    boolean dryRun,
    LocalDate asOf,
    @Nullable String dtsenVersion,
    List<String> columns,
    String subject,
    boolean bySystem) {

  /** What the history names as the cause. */
  String cause() {
    return "import " + id + " by " + subject;
  }
}
