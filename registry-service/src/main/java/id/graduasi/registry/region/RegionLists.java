package id.graduasi.registry.region;

import id.graduasi.platform.journal.Fact;
import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes of the official list: new codes, new names, codes that take the place of others. */
@Singleton
public class RegionLists {

  private final RegionTable table;
  private final Journal journal;
  private final Event<RegionsChanged> news;

  RegionLists(RegionTable table, Journal journal, Event<RegionsChanged> news) {
    this.table = table;
    this.journal = journal;
    this.news = news;
  }

  /** The regions of these codes, valid or not, locked in the order of their codes. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<String, Region> lock(List<String> codes) {
    return table.lock(codes);
  }

  /**
   * Takes in regions whose parents are known.
   *
   * @param held what {@link #lock} answered for them and for those they replace
   * @param cause why, e.g. the import
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void take(List<ListedRegion> listed, Map<String, Region> held, String cause) {
    Map<String, Region> changed = new LinkedHashMap<>();
    for (ListedRegion one : listed) {
      Region before = held.get(one.code());
      if (before == null) {
        changed.put(one.code(), Region.first(one.code(), one.name()).from(one.from()));
      } else if (!before.name().equals(one.name())) {
        changed.put(one.code(), before.named(one.name()));
      }
      for (String old : one.replaces()) {
        Region replaced = held.get(old);
        if (replaced.validTo() == null) {
          changed.put(old, replaced.replacedBy(one.code(), one.from()));
        }
      }
    }
    table.write(List.copyOf(changed.values()));
    List<Fact> facts = new ArrayList<>();
    changed.values().forEach(region -> facts.add(RegionChanged.of(region, cause)));
    journal.append(facts);
    news.fire(new RegionsChanged(List.copyOf(changed.keySet())));
  }
}
