package id.graduasi.registry.intake;

import id.graduasi.registry.region.ListedRegion;
import id.graduasi.registry.region.Region;
import id.graduasi.registry.region.RegionLevel;
import id.graduasi.registry.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of one chunk of a regions file, those above before those below. */
final class RegionRows {

  private static final int LONGEST_NAME = 200;

  private final LocalDate today;
  private final Map<String, Region> held;
  private final Set<String> acceptedBefore;
  private final Set<String> replacedTwice;
  private final Set<String> accepted = new HashSet<>();

  /**
   * @param held the regions that the rows name in whatever column
   * @param acceptedBefore codes above that an earlier chunk brings
   * @param replacedTwice the digits of codes that the file replaces by more than one
   */
  RegionRows(
      LocalDate today,
      Map<String, Region> held,
      Set<String> acceptedBefore,
      Set<String> replacedTwice) {
    this.today = today;
    this.held = held;
    this.acceptedBefore = acceptedBefore;
    this.replacedTwice = replacedTwice;
  }

  /** The codes that a text names, in dotted form; those that have no such form are left out. */
  static List<String> codes(String text) {
    List<String> codes = new ArrayList<>();
    for (String one : text.split("\\|")) {
      Regions.dotted(one.strip()).ifPresent(codes::add);
    }
    return codes;
  }

  /** The region of a row, or empty when it was refused. */
  Optional<ListedRegion> read(Cells cells) {
    String code = Regions.dotted(cells.text(RegionColumn.KODE)).orElse("");
    if (code.isEmpty()) {
      cells.refuse(RegionColumn.KODE, ImportProblem.REGION_CODE_UNREADABLE);
    }
    String name = cells.required(RegionColumn.NAMA, LONGEST_NAME);
    LocalDate from = cells.date(RegionColumn.BERLAKU_MULAI);
    if (from != null && from.isAfter(today)) {
      cells.refuse(RegionColumn.BERLAKU_MULAI, ImportProblem.DATE_IN_FUTURE);
    }
    checkParent(cells, code);
    List<String> replaces = replaces(cells, code);
    Region before = held.get(code);
    if (before != null && before.validTo() != null) {
      cells.refuse(RegionColumn.KODE, ImportProblem.REGION_ENDED);
    }
    if (cells.refused() || from == null) {
      return Optional.empty();
    }
    accepted.add(code);
    return Optional.of(new ListedRegion(code, name, from, replaces));
  }

  private void checkParent(Cells cells, String code) {
    int dot = code.lastIndexOf('.');
    String above = dot < 0 ? "" : code.substring(0, dot);
    String said = cells.text(RegionColumn.KODE_INDUK);
    if (!said.isEmpty() && !above.equals(Regions.dotted(said).orElse("?"))) {
      cells.refuse(RegionColumn.KODE_INDUK, ImportProblem.PARENT_NOT_ABOVE);
      return;
    }
    Region parent = held.get(above);
    boolean known =
        above.isEmpty()
            || accepted.contains(above)
            || acceptedBefore.contains(above)
            || parent != null && parent.validTo() == null;
    if (!code.isEmpty() && !known) {
      cells.refuse(RegionColumn.KODE_INDUK, ImportProblem.PARENT_UNKNOWN);
    }
  }

  private List<String> replaces(Cells cells, String code) {
    String text = cells.text(RegionColumn.PENGGANTI_DARI);
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> codes = codes(text);
    if (codes.size() != text.split("\\|", -1).length) {
      cells.refuse(RegionColumn.PENGGANTI_DARI, ImportProblem.REGION_CODE_UNREADABLE);
    }
    for (String old : codes) {
      replaced(code, old).ifPresent(why -> cells.refuse(RegionColumn.PENGGANTI_DARI, why));
    }
    return codes;
  }

  private Optional<ImportProblem> replaced(String code, String old) {
    Region region = held.get(old);
    if (region == null || old.equals(code)) {
      return Optional.of(ImportProblem.REPLACED_UNKNOWN);
    }
    if (!RegionLevel.ofDotted(code).equals(Optional.of(region.level()))) {
      return Optional.of(ImportProblem.REPLACED_OF_OTHER_LEVEL);
    }
    if (replacedTwice.contains(old.replace(".", ""))) {
      return Optional.of(ImportProblem.REPLACED_BY_SEVERAL);
    }
    boolean byAnother = region.validTo() != null && !code.equals(region.successor());
    return byAnother ? Optional.of(ImportProblem.REPLACED_ALREADY) : Optional.empty();
  }
}
