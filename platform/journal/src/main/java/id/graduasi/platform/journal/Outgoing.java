package id.graduasi.platform.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.jboss.logging.Logger;

/** A producer's open door: CloudEvents in Kafka's binary mode, and the order of what was sent. */
final class Outgoing implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Outgoing.class);

  private final Producer<String, byte[]> producer;
  private final String source;
  private final List<Future<RecordMetadata>> inFlight = new ArrayList<>();

  Outgoing(Producer<String, byte[]> producer, String source) {
    this.producer = producer;
    this.source = source;
  }

  void send(String topic, String key, UUID id, String type, Instant at, byte[] body) {
    ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, body);
    Headers headers = event.headers();
    add(headers, "content-type", "application/json; charset=UTF-8");
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", id.toString());
    add(headers, "ce_source", source);
    add(headers, "ce_type", type);
    add(headers, "ce_subject", key);
    add(headers, "ce_time", at.toString());
    add(headers, "ce_dataschema", schema(type));
    send(event);
  }

  void send(ProducerRecord<String, byte[]> event) {
    inFlight.add(producer.send(event));
  }

  /** Waits for all that was sent; how many from the start on were acknowledged without a gap. */
  int acknowledged() {
    producer.flush();
    int count = 0;
    try {
      for (Future<RecordMetadata> one : inFlight) {
        one.get();
        count++;
      }
    } catch (ExecutionException gap) {
      LOG.warn("Kafka did not take an event", gap.getCause());
      return count;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return count;
    } finally {
      inFlight.clear();
    }
    return count;
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
  }

  /**
   * Where every service serves the schema: {@code /events/registry/family.moved.v1.schema.json}.
   */
  private static String schema(String type) {
    String[] parts = type.split("\\.", 4);
    return parts.length < 4 ? type : "/events/" + parts[2] + "/" + parts[3] + ".schema.json";
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
