package id.graduasi.platform.web.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a file, so that a small archive cannot unpack without end. */
final class UnpackedStream extends FilterInputStream {

  private long left;

  UnpackedStream(InputStream in, long mostBytes) {
    super(in);
    this.left = mostBytes;
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

  private void count(int read) throws TooLarge {
    left -= read;
    if (left < 0) {
      throw new TooLarge();
    }
  }

  /** There is more than was allowed. An exception of another kind would be lost in the reader. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
