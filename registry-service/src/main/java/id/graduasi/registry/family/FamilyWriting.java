package id.graduasi.registry.family;

import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The only way families are written: the rows, their events and the news to others, in the caller's
 * transaction, for one family or for many.
 */
@ApplicationScoped
public class FamilyWriting {

  private final FamilyTable table;
  private final FormerMembers formerMembers;
  private final Journal journal;
  private final FamilyDeciles deciles;
  private final Event<FamiliesChanged> news;
  private final Clock clock;

  FamilyWriting(
      FamilyTable table,
      FormerMembers formerMembers,
      Journal journal,
      FamilyDeciles deciles,
      Event<FamiliesChanged> news,
      Clock clock) {
    this.table = table;
    this.formerMembers = formerMembers;
    this.journal = journal;
    this.deciles = deciles;
    this.news = news;
    this.clock = clock;
  }

  /** Registers new families that satisfy {@link FamilyRules}. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<FamilyState> register(List<NewFamily> families, String cause) {
    Instant now = now();
    List<Long> serials = table.serials(families.size());
    List<FamilyState> registered = new ArrayList<>(families.size());
    for (int i = 0; i < families.size(); i++) {
      registered.add(first(families.get(i), serials.get(i), now));
    }
    Map<UUID, String> hashes =
        families.stream().collect(Collectors.toMap(NewFamily::id, NewFamily::creationHash));
    table.insert(registered, hashes);
    deciles.registered(registered);
    journal.append(
        registered.stream().map(family -> FamilyFact.registered(family, cause)).toList());
    return registered;
  }

  /**
   * Changes families that the caller has locked, all at once: a person may go from one of them to
   * another. Whoever is in none of them afterwards is remembered as a former member.
   *
   * @param on the day from which the changes count
   * @param cause why, for the history
   * @return the families that are different afterwards; equal content changes nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<FamilyState> change(List<FamilyEdit> wanted, LocalDate on, String cause) {
    return change(wanted, on, cause, MoveReason.AREA);
  }

  /** The same, where families may stand in another village for a reason of its own. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<FamilyState> change(
      List<FamilyEdit> wanted, LocalDate on, String cause, MoveReason moveReason) {
    Instant now = now();
    List<FamilyChange> changes =
        wanted.stream()
            .filter(FamilyEdit::differs)
            .map(
                edit ->
                    new FamilyChange(
                        edit.before(),
                        edit.before().changed(edit.content(), edit.status(), now),
                        edit.replacedIds()))
            .toList();
    if (changes.isEmpty()) {
      return List.of();
    }
    List<FamilyState> after = changes.stream().map(FamilyChange::after).toList();
    table.update(after);
    formerMembers.note(changes, departures(wanted), on, now);
    deciles.changed(changes);
    journal.append(changes.stream().map(change -> FamilyFact.of(change, cause)).toList());
    news.fire(new FamiliesChanged(changes, on, cause, moveReason));
    return after;
  }

  private static Map<UUID, Departure> departures(List<FamilyEdit> wanted) {
    Map<UUID, Departure> departures = new HashMap<>();
    wanted.forEach(edit -> departures.putAll(edit.departures()));
    return departures;
  }

  private static FamilyState first(NewFamily family, long serial, Instant now) {
    FamilyContent content = family.content();
    return new FamilyState(
        family.id(),
        number(content.villageCode(), serial),
        content.kk(),
        content.villageCode(),
        content.address(),
        content.facilitatorId(),
        content.decile(),
        content.indicators(),
        content.members(),
        FamilyStatus.ACTIVE,
        1,
        now,
        now,
        content.asOf());
  }

  /** {@code KPM-3522-00012345}: the regency of registration and a serial, nothing personal. */
  private static String number(String villageCode, long serial) {
    return "KPM-%s%s-%08d"
        .formatted(villageCode.substring(0, 2), villageCode.substring(3, 5), serial);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
