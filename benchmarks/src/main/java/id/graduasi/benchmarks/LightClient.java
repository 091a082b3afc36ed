package id.graduasi.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One keep-alive connection that knows just enough HTTP to ask and to read an answer: on a small
 * machine every cycle of the client is one less for the server.
 */
final class LightClient implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] headers;
  private final StringBuilder line = new StringBuilder(128);

  /**
   * @param address e.g. {@code http://localhost:8081}
   */
  LightClient(String address, String token) throws IOException {
    URI uri = URI.create(address);
    this.socket = new Socket("127.0.0.1", uri.getPort());
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    this.out = socket.getOutputStream();
    this.headers =
        (" HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\n"
                + "Accept: application/json\r\n")
            .formatted(uri.getPort(), token)
            .getBytes(StandardCharsets.US_ASCII);
  }

  /** The body of the answer; anything but 200 is a failure. */
  byte[] ask(Question question) throws IOException {
    byte[] start = question.start();
    byte[] end = question.end();
    byte[] request = new byte[start.length + headers.length + end.length];
    System.arraycopy(start, 0, request, 0, start.length);
    System.arraycopy(headers, 0, request, start.length, headers.length);
    System.arraycopy(end, 0, request, start.length + headers.length, end.length);
    out.write(request);
    String status = line();
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException("answered with " + status);
    }
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      } else if (header.toLowerCase(Locale.ROOT).startsWith("transfer-encoding")) {
        chunked = true;
      }
    }
    return chunked ? chunks() : body(length);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 16);
    for (int length = hex(line()); length > 0; length = hex(line())) {
      body.write(body(length));
      line();
    }
    line();
    return body.toByteArray();
  }

  private static int hex(String length) {
    return Integer.parseInt(length, 16);
  }

  private byte[] body(int length) throws IOException {
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
