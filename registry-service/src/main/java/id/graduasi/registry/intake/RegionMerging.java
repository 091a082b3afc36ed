package id.graduasi.registry.intake;

import id.graduasi.registry.Days;
import id.graduasi.registry.region.ListedRegion;
import id.graduasi.registry.region.Region;
import id.graduasi.registry.region.RegionLists;
import id.graduasi.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges changes of the list of regions; chunks come one after the other, by code. */
@ApplicationScoped
class RegionMerging implements Merging {

  private final RegionLists regions;
  private final RegionFile file;
  private final RegionFollowing following;
  private final Days days;

  RegionMerging(RegionLists regions, RegionFile file, RegionFollowing following, Days days) {
    this.regions = regions;
    this.file = file;
    this.following = following;
    this.days = days;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.REGIONS;
  }

  @Override
  public Outcome merge(Chunk chunk, List<Finding> findings) {
    Job job = chunk.job();
    Map<String, Integer> places = new Header(job.columns()).places();
    List<Cells> rows = chunk.rows().stream().map(row -> new Cells(row, places, findings)).toList();
    Set<String> named = named(rows);
    Map<String, Region> held = regions.lock(List.copyOf(named));
    RegionRows reader =
        new RegionRows(days.today(), held, file.accepted(job, named), file.replacedTwice(job));
    List<ListedRegion> listed = new ArrayList<>();
    rows.stream()
        .sorted(Comparator.comparing(RegionMerging::code))
        .forEach(cells -> reader.read(cells).ifPresent(listed::add));
    List<ListedRegion> changed = listed.stream().filter(one -> differs(one, held)).toList();
    if (!job.dryRun()) {
      regions.take(changed, held, job.cause());
      following.follow(changed, job.cause());
    }
    long created = changed.stream().filter(one -> !held.containsKey(one.code())).count();
    return new Outcome(created, changed.size() - created, listed.size() - changed.size());
  }

  private static boolean differs(ListedRegion one, Map<String, Region> held) {
    Region before = held.get(one.code());
    return before == null
        || !before.name().equals(one.name())
        || one.replaces().stream().anyMatch(old -> held.get(old).validTo() == null);
  }

  /** All codes that rows name, and those above them. */
  private static Set<String> named(List<Cells> rows) {
    Set<String> named = new LinkedHashSet<>();
    for (Cells cells : rows) {
      String code = code(cells);
      if (!code.isEmpty()) {
        named.add(code);
        int dot = code.lastIndexOf('.');
        named.add(dot < 0 ? code : code.substring(0, dot));
      }
      named.addAll(RegionRows.codes(cells.text(RegionColumn.PENGGANTI_DARI.header())));
    }
    return named;
  }

  private static String code(Cells cells) {
    return Regions.dotted(cells.text(RegionColumn.KODE.header())).orElse("");
  }
}
