package id.graduasi.local.demo;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;

/** A file that is made while it is read, from groups of lines. */
public final class LineStream extends InputStream {
  private static final byte[] NOTHING = new byte[0];

  private final Iterator<List<String>> groups;
  private final LongConsumer watcher;
  private byte[] buffer = NOTHING;
  private int next;
  private long made;

  /**
   * @param watcher told how many groups have been made
   */
  public LineStream(Iterator<List<String>> groups, LongConsumer watcher) {
    this.groups = groups;
    this.watcher = watcher;
  }

  @Override
  public int read() {
    return fill() ? buffer[next++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, buffer.length - next);
    System.arraycopy(buffer, next, into, offset, count);
    next += count;
    return count;
  }

  private boolean fill() {
    while (next == buffer.length) {
      if (!groups.hasNext()) {
        return false;
      }
      StringBuilder lines = new StringBuilder(8192);
      while (groups.hasNext() && lines.length() < 7000) {
        groups.next().forEach(line -> lines.append(line).append('\n'));
        made++;
      }
      buffer = lines.toString().getBytes(StandardCharsets.UTF_8);
      next = 0;
      watcher.accept(made);
    }
    return true;
  }
}
