package id.graduasi.graduation.commitment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that is unpacked as it streams, and refused beyond a size. */
final class BoundedStream extends FilterInputStream {

  private long left;

  BoundedStream(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }

  /** There is more than was allowed. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
