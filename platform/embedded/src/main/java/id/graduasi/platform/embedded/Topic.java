package id.graduasi.platform.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * A topic of the suite, as the contracts list it.
 *
 * @param retentionMs how long a record is kept; -1 is for ever
 */
public record Topic(String name, int partitions, long retentionMs) {

  /** All topics of {@code contracts/topics.csv}. */
  public static List<Topic> all() {
    try (InputStream in =
            Objects.requireNonNull(Topic.class.getResourceAsStream("/contracts/topics.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).filter(line -> !line.isBlank()).map(Topic::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Topic of(String line) {
    String[] cells = line.strip().split(",");
    return new Topic(cells[0], Integer.parseInt(cells[1]), Long.parseLong(cells[2]));
  }

  /** Creates every topic that is not there yet; those that are stay as they are. */
  public static void createAll(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    try (Admin admin = Admin.create(settings)) {
      for (var created :
          admin.createTopics(all().stream().map(Topic::asNew).toList()).values().values()) {
        await(created);
      }
    }
  }

  private NewTopic asNew() {
    return new NewTopic(name, partitions, (short) 1)
        .configs(Map.of("retention.ms", Long.toString(retentionMs), "cleanup.policy", "delete"));
  }

  private static void await(Future<Void> created) {
    try {
      created.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("cannot create the topics", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating the topics", e);
    }
  }
}
