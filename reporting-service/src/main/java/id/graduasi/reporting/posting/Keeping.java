package id.graduasi.reporting.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Event;
import id.graduasi.reporting.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps what other services tell of and posts what each event moved. Events are taken in the order
 * in which they arrive, each under the day it was recorded; one that is not newer than what is held
 * changes nothing. So the books are the same when they are made again from the beginning.
 */
@ApplicationScoped
public class Keeping {

  private final Database database;
  private final Postings postings;
  private final ObjectMapper rows;

  Keeping(Database database, Postings postings, ObjectMapper json) {
    this.database = database;
    this.postings = postings;
    this.rows = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
  }

  /** Takes a batch, in a constant number of statements. */
  public <T extends Known<T>> void take(
      Shelf<T> shelf, List<Event> events, Function<Event, T> reader) {
    List<T> told = events.stream().map(reader).toList();
    alone(shelf);
    Map<UUID, T> held = held(shelf, told.stream().map(Known::id).distinct().toList());
    Map<UUID, T> changed = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      T now = told.get(i);
      T before = held.get(now.id());
      if (before == null || now.version() > before.version()) {
        LocalDate recordedOn = Days.of(events.get(i).time());
        T after = now.after(before, recordedOn);
        lines.addAll(after.lines(before, recordedOn));
        held.put(after.id(), after);
        changed.put(after.id(), after);
      }
    }
    keep(shelf, changed.values());
    postings.post(lines);
  }

  public void forget(Shelf<?> shelf) {
    database.update("delete from " + shelf.table());
    postings.forget(shelf.accounts().toArray(Enum<?>[]::new));
  }

  /** Another replica that takes events of the same topic waits for this transaction. */
  private void alone(Shelf<?> shelf) {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, shelf.table());
  }

  private <T extends Known<T>> Map<UUID, T> held(Shelf<T> shelf, List<UUID> ids) {
    Map<UUID, T> held = new HashMap<>();
    database
        .query(
            "select to_jsonb(t) from %s t where id = any (?)".formatted(shelf.table()),
            row -> row.getString(1),
            (Object) ids.toArray(UUID[]::new))
        .forEach(
            text -> {
              T one = read(text, shelf.type());
              held.put(one.id(), one);
            });
    return held;
  }

  private void keep(Shelf<?> shelf, Collection<? extends Known<?>> changed) {
    if (changed.isEmpty()) {
      return;
    }
    database.update(
        "delete from %s where id = any (?)".formatted(shelf.table()),
        (Object) changed.stream().map(Known::id).toArray(UUID[]::new));
    database.update(
        "insert into %1$s select * from jsonb_populate_recordset(null::%1$s, ?::jsonb)"
            .formatted(shelf.table()),
        write(changed));
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return rows.readValue(text, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a row of what is known cannot be read", unreadable);
    }
  }

  private String write(Object changed) {
    try {
      return rows.writeValueAsString(changed);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("what is known cannot be written", impossible);
    }
  }
}
