package id.graduasi.platform.journal;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Whether there are events that a service has not taken yet. For what must not use half a book. */
@Singleton
public class Backlog {

  /** The other side of what a rebuild holds alone; the batches of the feeds share it as well. */
  private static final String STILL =
      """
      select coalesce(bool_and(pg_try_advisory_xact_lock_shared(hashtext('feed'), hashtext(name))), true)
      from unnest(?::text[]) as feed (name)
      """;

  private final Instance<Feed> feeds;
  private final Database database;
  private final String servers;
  private final String group;

  Backlog(
      @Any Instance<Feed> feeds,
      Database database,
      @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
      @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group) {
    this.feeds = feeds;
    this.database = database;
    this.servers = servers;
    this.group = group;
  }

  /**
   * How many events were ever sent, if all of them are taken, by what the group has committed (a
   * few seconds late), and no feed is being rebuilt; none begins to be before the transaction ends.
   * The same number twice says that nothing has come in between.
   */
  public OptionalLong taken() {
    Object names = feeds.stream().map(Feed::name).toArray(String[]::new);
    boolean still = database.query(STILL, row -> row.getBoolean(1), names).getFirst();
    return still ? sentAndTaken() : OptionalLong.empty();
  }

  private OptionalLong sentAndTaken() {
    Set<String> topics = feeds.stream().map(Feed::topic).collect(Collectors.toSet());
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
      topics.retainAll(new HashSet<>(admin.listTopics().names().get()));
      List<TopicPartition> partitions =
          admin.describeTopics(topics).allTopicNames().get().values().stream()
              .flatMap(
                  topic ->
                      topic.partitions().stream()
                          .map(info -> new TopicPartition(topic.name(), info.partition())))
              .toList();
      Map<TopicPartition, ListOffsetsResultInfo> ends =
          admin
              .listOffsets(
                  partitions.stream()
                      .collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest())))
              .all()
              .get();
      Map<TopicPartition, OffsetAndMetadata> taken =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      boolean all =
          ends.entrySet().stream()
              .allMatch(end -> end.getValue().offset() <= offset(taken.get(end.getKey())));
      return all
          ? OptionalLong.of(ends.values().stream().mapToLong(ListOffsetsResultInfo::offset).sum())
          : OptionalLong.empty();
    } catch (ExecutionException unreachable) {
      throw new IllegalStateException("the events cannot be looked at", unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while looking at the events", stopped);
    }
  }

  private static long offset(@Nullable OffsetAndMetadata taken) {
    return taken == null ? 0 : taken.offset();
  }
}
