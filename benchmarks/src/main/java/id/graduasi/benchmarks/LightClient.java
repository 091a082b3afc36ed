package id.graduasi.benchmarks;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One keep-alive connection that knows just enough HTTP to ask and to read an answer of known
 * length: on a small machine every cycle of the client is one less for the server.
 */
final class LightClient implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] before;
  private final byte[] after;
  private final StringBuilder line = new StringBuilder(128);

  /**
   * @param address e.g. {@code http://localhost:8081}
   * @param path before the id
   */
  LightClient(String address, String path, String token) throws IOException {
    URI uri = URI.create(address);
    this.socket = new Socket("127.0.0.1", uri.getPort());
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    this.out = socket.getOutputStream();
    this.before = ("GET " + path).getBytes(StandardCharsets.US_ASCII);
    this.after =
        (" HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n"
                + "Accept: application/json\r\n\r\n")
            .formatted(uri.getPort(), token)
            .getBytes(StandardCharsets.US_ASCII);
  }

  /** The body of the answer; anything but 200 is a failure. */
  byte[] get(String id) throws IOException {
    byte[] request = new byte[before.length + id.length() + after.length];
    System.arraycopy(before, 0, request, 0, before.length);
    for (int i = 0; i < id.length(); i++) {
      request[before.length + i] = (byte) id.charAt(i);
    }
    System.arraycopy(after, 0, request, before.length + id.length(), after.length);
    out.write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("answered with " + status);
    }
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      } else if (header.toLowerCase(Locale.ROOT).startsWith("transfer-encoding")) {
        throw new IOException("an answer of unknown length");
      }
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException("the answer was cut short");
    }
    return body;
  }

  private String line() throws IOException {
    line.setLength(0);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server hung up");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
