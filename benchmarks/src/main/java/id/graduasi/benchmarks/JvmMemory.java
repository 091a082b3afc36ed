package id.graduasi.benchmarks;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The peaks of another JVM's memory: its heap as it says itself, all of it as Linux says. */
final class JvmMemory implements AutoCloseable {
  private static final String PEAK = "VmHWM:";
  private static final String FORGET_PEAK = "5";

  private final long pid;
  private final JMXConnector connector;
  private final List<MemoryPoolMXBean> heap;

  private JvmMemory(long pid, JMXConnector connector) throws IOException {
    this.pid = pid;
    this.connector = connector;
    MBeanServerConnection beans = connector.getMBeanServerConnection();
    this.heap =
        ManagementFactory.getPlatformMXBeans(beans, MemoryPoolMXBean.class).stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
  }

  static JvmMemory of(long pid) throws IOException {
    try {
      VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
      try {
        String address = machine.startLocalManagementAgent();
        return new JvmMemory(pid, JMXConnectorFactory.connect(new JMXServiceURL(address)));
      } finally {
        machine.detach();
      }
    } catch (AttachNotSupportedException e) {
      throw new IOException("the memory of process " + pid + " cannot be watched", e);
    }
  }

  /** From now on peaks count anew. */
  void reset() throws IOException {
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    Path forget = Path.of("/proc", Long.toString(pid), "clear_refs");
    if (Files.isWritable(forget)) {
      Files.writeString(forget, FORGET_PEAK);
    }
  }

  /** The peaks in words; those of the heap's parts need not have come at the same time. */
  String peaks() throws IOException {
    long used = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return String.format(
        Locale.ROOT, "peak of the heap %d MiB, of the process %s", used >> 20, rss());
  }

  private String rss() throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (Files.notExists(status)) {
      return "not known here";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(PEAK))
        .map(line -> line.replaceAll("\\D", ""))
        .map(kib -> (Long.parseLong(kib) >> 10) + " MiB")
        .findFirst()
        .orElse("not known here");
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}
