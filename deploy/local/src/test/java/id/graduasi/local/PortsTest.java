package id.graduasi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void theOffsetShiftsEveryPort() {
    Ports plain = new Ports(0);
    Ports shifted = new Ports(100);

    plain
        .byName()
        .forEach((name, port) -> assertThat(shifted.byName()).containsEntry(name, port + 100));
    assertThat(plain.of(Service.REGISTRY)).isEqualTo(8081);
    assertThat(shifted.address(Service.REPORTING)).isEqualTo("http://localhost:8180");
  }

  @Test
  void aTakenPortIsNamedWithTheOptionThatHelps() {
    assertThatThrownBy(() -> new Ports(0).requireFree(port -> port != 8082))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("8082", "graduation-service", "--port-offset");
  }

  @Test
  void aPortSomebodyListensOnIsTaken() throws Exception {
    // All of them lie below the ports that the system gives away, so nobody else listens there.
    Ports ports = new Ports(16_000);
    try (ServerSocket other =
        new ServerSocket(ports.issuer(), 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("Port " + other.getLocalPort());
    }
  }

  @Test
  void anOffsetBeyondTheLastPortIsRefused() {
    assertThatThrownBy(() -> new Ports(60_000))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("between 0 and");
  }
}
