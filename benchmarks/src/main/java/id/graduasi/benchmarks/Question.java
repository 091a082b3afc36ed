package id.graduasi.benchmarks;

import java.nio.charset.StandardCharsets;

/**
 * A request, ready but for the headers that all requests to one server share.
 *
 * @param start the request line up to the end of its address
 * @param end the headers of this request alone, the empty line, and the body
 */
record Question(byte[] start, byte[] end) {

  static Question get(String path) {
    return new Question(bytes("GET " + path), bytes("\r\n"));
  }

  /** With a body of JSON. */
  static Question post(String path, String body) {
    String headers = "Content-Type: application/json\r\nContent-Length: ";
    return new Question(
        bytes("POST " + path), bytes(headers + bytes(body).length + "\r\n\r\n" + body));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
