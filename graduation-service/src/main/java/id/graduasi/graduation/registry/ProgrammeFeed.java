package id.graduasi.graduation.registry;

import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Programmes and their payment stages as the registry tells them. */
@ApplicationScoped
class ProgrammeFeed implements Feed {

  private static final String UPSERT =
      """
      with event as (
        select body ->> 'code' as code,
               (body ->> 'version')::bigint as version,
               coalesce(nullif(body -> 'paymentStages', 'null'), '[]') as payment_stages,
               (body ->> 'decileTo')::smallint as decile_to
        from unnest(?::text[]) as batch (text), lateral (select text::jsonb as body) as read)
      insert into programme as held (code, version, payment_stages, decile_to)
      select distinct on (code) code, version, payment_stages, decile_to
      from event order by code, version desc
      on conflict (code) do update set
        version = excluded.version, payment_stages = excluded.payment_stages,
        decile_to = excluded.decile_to
      where held.version < excluded.version
      """;

  private final Feeds feeds;
  private final Rows rows;

  ProgrammeFeed(Feeds feeds, Rows rows) {
    this.feeds = feeds;
    this.rows = rows;
  }

  @Incoming("registry-programme")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-programme";
  }

  @Override
  public String topic() {
    return "registry.programme";
  }

  @Override
  public void apply(List<Event> events) {
    rows.apply(UPSERT, events);
  }

  @Override
  public void forget() {
    rows.execute("delete from programme");
  }
}
