package id.graduasi.benchmarks;

import id.graduasi.platform.embedded.Issuer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** One packaged service and what it stands on, as a user would start them. */
final class Ground implements AutoCloseable {
  private final CommonOptions options;
  private final Servers servers;
  private final Service service;
  private final RegistryApi api;

  /** The registry. */
  Ground(CommonOptions options) throws IOException, SQLException, InterruptedException {
    this(options, "registry");
  }

  /**
   * @param service its name, e.g. {@code graduation}
   */
  Ground(CommonOptions options, String service)
      throws IOException, SQLException, InterruptedException {
    this.options = options;
    this.servers = new Servers(options);
    this.service = servers.start(service);
    this.api = new RegistryApi(this.service.address(), servers.issuer());
  }

  /** A connection of the superuser, for whom row security does not exist. */
  Connection connect() throws SQLException {
    return servers.connect(service.database());
  }

  /** The registry's interface, where the registry is the service. */
  RegistryApi api() {
    return api;
  }

  /** Where the service answers. */
  String address() {
    return service.address();
  }

  Issuer issuer() {
    return servers.issuer();
  }

  ChildProcess registry() {
    return service.process();
  }

  /** The service as a process of its own. */
  ChildProcess process() {
    return service.process();
  }

  /** What the service stands on, for further services beside it. */
  Servers servers() {
    return servers;
  }

  Path folder() {
    return servers.folder();
  }

  CommonOptions options() {
    return options;
  }

  @Override
  public void close() throws IOException {
    servers.close();
  }
}
