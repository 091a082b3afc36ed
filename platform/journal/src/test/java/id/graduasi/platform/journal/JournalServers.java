package id.graduasi.platform.journal;

import id.graduasi.platform.testkit.infra.SuiteResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The suite's servers with two topics of the tests' own, since no service here owns one. */
public class JournalServers implements QuarkusTestResourceLifecycleManager {

  private final SuiteResource suite = new SuiteResource();

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = suite.start();
    String servers = settings.get("KAFKA_BOOTSTRAP_SERVERS");
    try (Admin admin =
        Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
      if (!admin.listTopics().names().get().contains("test.thing")) {
        admin
            .createTopics(
                List.of(
                    new NewTopic("test.thing", 3, (short) 1),
                    new NewTopic("test.dead-letter", 1, (short) 1)))
            .all()
            .get();
      }
    } catch (Exception failed) {
      throw new IllegalStateException("the test topics could not be created", failed);
    }
    return settings;
  }

  @Override
  public void stop() {
    suite.stop();
  }
}
