package id.graduasi.registry.intake;

import id.graduasi.platform.access.Roles;
import id.graduasi.registry.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file holds: its columns, and by which of them its rows belong together. */
public enum ImportKind {
  /** One row a person; the family's columns repeat. */
  FAMILIES(
      FamilyColumn.values(),
      FamilyColumn.NOMOR_KARTU_KELUARGA,
      FamilyColumn.NOMOR_INDUK_KEPENDUDUKAN),
  /** One row a facilitator or another social pillar. */
  FACILITATORS(
      FacilitatorColumn.values(),
      FacilitatorColumn.NOMOR_PENDAMPING,
      FacilitatorColumn.NOMOR_PENDAMPING),
  /** One row a thing that happened to a family's enrollment in a programme. */
  ENROLLMENTS(EnrollmentColumn.values(), EnrollmentColumn.NOMOR_KARTU_KELUARGA, null),
  /** One row a family: its decile in one DTSEN version. */
  DECILES(
      DecileColumn.values(), DecileColumn.NOMOR_KARTU_KELUARGA, DecileColumn.NOMOR_KARTU_KELUARGA),
  /** One row a person: the result of matching with the civil registry. */
  CIVIL_REGISTRY(
      CivilRegistryColumn.values(),
      CivilRegistryColumn.NOMOR_INDUK_KEPENDUDUKAN,
      CivilRegistryColumn.NOMOR_INDUK_KEPENDUDUKAN),
  /** One row a region that is new, renamed, or takes the place of others. */
  REGIONS(RegionColumn.values(), RegionColumn.KODE, RegionColumn.KODE);

  /** The header under which every kind knows the family card. */
  static final String CARD = "nomor_kartu_keluarga";

  /** The header under which every kind knows a person's NIK. */
  static final String NIK = "nomor_induk_kependudukan";

  /** Few, because all families of a replaced village follow in the same transaction. */
  private static final int REGIONS_OF_CHUNK = 20;

  private final Map<String, Column> columns;
  private final Column group;
  private final @Nullable Column once;

  ImportKind(Column[] columns, Column group, @Nullable Column once) {
    this.columns =
        Arrays.stream(columns)
            .collect(Collectors.toUnmodifiableMap(Column::header, Function.identity()));
    this.group = group;
    this.once = once;
  }

  /** The kind that a request names in lower case with hyphens. */
  static Optional<ImportKind> of(String name) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(name)).findFirst();
  }

  /** All names, for a refusal. */
  static String names() {
    return Arrays.stream(values()).map(ImportKind::wireName).collect(Collectors.joining(", "));
  }

  /** How requests name it. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a header in its plain form means something here. */
  boolean knows(String header) {
    return columns.containsKey(header);
  }

  /** The headers without which a file is refused, in the order of the alphabet. */
  List<String> required() {
    return columns.values().stream().filter(Column::required).map(Column::header).sorted().toList();
  }

  /** The column by which rows belong together. */
  Column group() {
    return group;
  }

  /** The column whose value may stand only once in a file, if there is one. */
  Optional<Column> once() {
    return Optional.ofNullable(once);
  }

  /** The text of the grouping column in the one form by which equal values are found. */
  String key(String text) {
    return this == REGIONS ? Regions.dotted(text).orElse(text) : text;
  }

  /** Whether columns that mean nothing here are kept as indicators. */
  boolean keepsIndicators() {
    return this == FAMILIES;
  }

  /** How many groups of rows one transaction takes. */
  int groupsOfChunk() {
    return this == REGIONS ? REGIONS_OF_CHUNK : 500;
  }

  /** Whether a chunk must wait for those before it: a region for the one above it. */
  boolean inOrder() {
    return this == REGIONS;
  }

  /** The roles that may send it. */
  Set<String> senders() {
    return Set.of(this == REGIONS ? Roles.MINISTRY : Roles.REGENCY_OFFICE, Roles.SYSTEM);
  }
}
