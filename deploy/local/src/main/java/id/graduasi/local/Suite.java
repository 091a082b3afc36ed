package id.graduasi.local;

import id.graduasi.platform.embedded.Issuer;
import id.graduasi.platform.embedded.KafkaBroker;
import id.graduasi.platform.embedded.PostgresServer;
import id.graduasi.platform.embedded.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole suite on one machine: what runs, in which order it starts, and how it stops. */
final class Suite {
  private static final Duration READY_WITHIN = Duration.ofMinutes(3);

  private final DataFolder folder;
  private final Ports ports;
  private final ServiceCommand commands;
  private final Secrets secrets;
  private final Progress progress;
  private final Supervisor supervisor;
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final List<AutoCloseable> servers = new ArrayList<>();
  private volatile boolean stopping;

  Suite(DataFolder folder, Ports ports, ServiceCommand commands, Progress progress) {
    this.folder = folder;
    this.ports = ports;
    this.commands = commands;
    this.secrets = commands.secrets();
    this.progress = progress;
    this.supervisor = new Supervisor(Duration.ofSeconds(1), progress::warn);
  }

  /** Starts everything; returns when all services say they are ready. */
  void start() throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("logs"));
    together(
        List.of(
            this::startPostgres, this::startKafka, this::startIssuer, this::startCivilRegistry));
    folder.markReady();
    List<Callable<@Nullable Void>> starts = new ArrayList<>();
    for (Service service : Service.values()) {
      starts.add(() -> startService(service));
    }
    together(starts);
    synchronized (this) {
      services.forEach((service, process) -> supervisor.watch(process, this::remember));
    }
  }

  private @Nullable Void startPostgres() throws IOException, SQLException {
    Progress.Step step = progress.begin("PostgreSQL 18");
    PostgresServer server =
        keep(
            PostgresServer.durable(
                folder.resolve("postgres"),
                ports.postgres(),
                secrets.superuserPassword(),
                folder.log("postgres")));
    for (Service service : Service.values()) {
      secrets.database(service).createIn(server.cluster());
    }
    step.done("127.0.0.1:" + ports.postgres());
    return null;
  }

  private @Nullable Void startKafka() throws IOException {
    Progress.Step step = progress.begin("Kafka 4.1");
    KafkaBroker broker = keep(KafkaBroker.durable(folder.resolve("kafka"), ports.kafka()));
    Topic.createAll(broker.bootstrapServers());
    step.done(broker.bootstrapServers());
    return null;
  }

  /** A first token is fetched here: the services, starting all at once, wait for it less kindly. */
  private @Nullable Void startIssuer() throws IOException, InterruptedException {
    Progress.Step step = progress.begin("OIDC issuer");
    Issuer issuer = keep(Issuer.start(ports.issuer()));
    try (Api api = new Api(ports)) {
      api.discovery();
      api.token("system");
    }
    step.done(issuer.url());
    return null;
  }

  private @Nullable Void startCivilRegistry() throws IOException {
    Progress.Step step = progress.begin("Civil registry");
    keep(CivilRegistry.start(ports.civilRegistry()));
    step.done(ports.civilRegistryAddress() + " (simulated)");
    return null;
  }

  private @Nullable Void startService(Service service) throws IOException, InterruptedException {
    Progress.Step step = progress.begin(service.module());
    ServiceProcess process;
    synchronized (this) {
      if (stopping) {
        return null;
      }
      process =
          ServiceProcess.start(
              service.module(),
              commands.line(service),
              commands.jar(service).getParent(),
              commands.environment(service),
              folder.log(service.label()));
      services.put(service, process);
      remember();
    }
    try (Readiness readiness = new Readiness()) {
      readiness.await(process, ports.address(service), READY_WITHIN);
    }
    step.done(ports.address(service));
    return null;
  }

  private synchronized <T extends AutoCloseable> T keep(T server) {
    servers.addFirst(server);
    return server;
  }

  /** Writes down which processes are ours, for the other commands and for a later start. */
  private synchronized void remember() {
    try {
      new RunningSuite(
              ProcessHandle.current().pid(),
              ports.offset(),
              services.entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          entry -> entry.getKey().label(), entry -> entry.getValue().pid())))
          .writeTo(folder);
    } catch (IOException e) {
      progress.warn("cannot write the state file: " + e.getMessage());
    }
  }

  /** Runs all at the same time; the first trouble is what counts. */
  private static void together(List<Callable<@Nullable Void>> starts)
      throws InterruptedException, IOException {
    try (ExecutorService threads = Executors.newFixedThreadPool(starts.size())) {
      List<Future<@Nullable Void>> running = starts.stream().map(threads::submit).toList();
      for (Future<@Nullable Void> start : running) {
        start.get();
      }
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Trouble trouble -> throw trouble;
        case IOException io -> throw io;
        default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Stops the services, then the broker and the database they stand on. May be called twice. */
  void stop() {
    supervisor.stop();
    List<ServiceProcess> running;
    synchronized (this) {
      if (stopping) {
        return;
      }
      stopping = true;
      running = List.copyOf(services.values());
    }
    running.forEach(ServiceProcess::terminate);
    try {
      for (ServiceProcess process : running) {
        process.awaitEnd();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    for (AutoCloseable server : List.copyOf(servers)) {
      try {
        server.close();
      } catch (Exception e) {
        progress.warn("did not stop cleanly: " + e.getMessage());
      }
    }
  }
}
