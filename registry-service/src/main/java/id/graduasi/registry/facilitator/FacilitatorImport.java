package id.graduasi.registry.facilitator;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Fact;
import id.graduasi.platform.journal.Journal;
import id.graduasi.registry.facilitator.FacilitatorTable.Dated;
import id.graduasi.registry.facilitator.ImportedFacilitator.Result;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facilitators by the hundred, as files bring them: matched by number, written set-based. */
@ApplicationScoped
public class FacilitatorImport {

  private final FacilitatorTable table;
  private final Journal journal;

  FacilitatorImport(FacilitatorTable table, Journal journal) {
    this.table = table;
    this.journal = journal;
  }

  /**
   * Takes in facilitators, each number once. One whose work had ended before the day on which the
   * file lets it begin works again.
   *
   * @param area the area of who brings them: one held outside of it is left alone
   * @param asOf the day the file speaks of; it never overwrites what is newer
   * @param dryRun answers the same and writes nothing
   * @param cause why, for the history; also the mark of those that are new
   * @return what became of each number
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<String, Result> take(
      List<ImportedFacilitator> wanted, Area area, LocalDate asOf, boolean dryRun, String cause) {
    Map<String, Dated> held = table.lock(wanted.stream().map(ImportedFacilitator::number).toList());
    Map<String, Result> results = new HashMap<>();
    List<Dated> created = new ArrayList<>();
    List<Dated> updated = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (ImportedFacilitator one : wanted) {
      Dated known = held.get(one.number());
      FacilitatorView before = known == null ? null : known.facilitator();
      FacilitatorView after = after(before, one);
      Result result = result(known, after, area, asOf);
      results.put(one.number(), result);
      if (result == Result.CREATED || result == Result.UPDATED) {
        (result == Result.CREATED ? created : updated).add(new Dated(after, asOf));
        facts.add(FacilitatorFact.of(before, after, cause));
      }
    }
    if (!dryRun) {
      table.insert(created, cause);
      table.update(updated);
      journal.append(facts);
    }
    return results;
  }

  /**
   * Lets areas of work follow when codes take the place of others.
   *
   * @param successors old code to new code
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replaceAreas(Map<String, String> successors, String cause) {
    List<Dated> updated = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (Dated held : table.lockWorkingIn(successors.keySet())) {
      FacilitatorView before = held.facilitator();
      List<String> areas =
          before.areas().stream()
              .map(area -> successors.getOrDefault(area, area))
              .distinct()
              .sorted()
              .toList();
      FacilitatorView after = before.workingIn(areas, CommonRegion.of(areas));
      updated.add(new Dated(after, held.asOf()));
      facts.add(FacilitatorFact.of(before, after, cause));
    }
    table.update(updated);
    journal.append(facts);
  }

  private static Result result(
      @Nullable Dated held, FacilitatorView after, Area area, LocalDate asOf) {
    if (held == null) {
      return Result.CREATED;
    }
    FacilitatorView before = held.facilitator();
    if (!area.equals(Area.COUNTRY) && !area.contains(before.areaCode())) {
      return Result.HELD_ELSEWHERE;
    }
    if (before.equals(after)) {
      return Result.UNCHANGED;
    }
    return asOf.isBefore(held.asOf()) ? Result.OLDER_THAN_HELD : Result.UPDATED;
  }

  /** What is held with what the file says; the same version when nothing differs. */
  private static FacilitatorView after(@Nullable FacilitatorView before, ImportedFacilitator one) {
    if (before == null) {
      return view(one, UuidCreator.getTimeOrderedEpoch(), null, 1);
    }
    LocalDate ended = before.endedOn();
    boolean again = ended != null && one.startedOn().isAfter(ended);
    LocalDate end = again ? null : ended;
    FacilitatorView same = view(one, before.id(), end, before.version());
    return same.equals(before) ? same : view(one, before.id(), end, before.version() + 1);
  }

  private static FacilitatorView view(
      ImportedFacilitator one, UUID id, @Nullable LocalDate ended, long version) {
    return new FacilitatorView(
        id,
        one.number(),
        one.name(),
        one.kind(),
        one.areas(),
        one.startedOn(),
        ended,
        version,
        CommonRegion.of(one.areas()));
  }
}
