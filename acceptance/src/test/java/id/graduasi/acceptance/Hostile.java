package id.graduasi.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What careless programs and ill will send. */
final class Hostile {

  /** Percent-encoded, as identifiers in a path and as values of parameters. */
  static final List<String> VALUES =
      List.of(
          "0",
          "-1",
          "%00",
          "%F0%28",
          "..%2F..%2Fetc",
          "'%20or%201%3D1--",
          "99999999999999999999",
          "1e99",
          "00000000-0000-0000-0000-000000000000",
          "ffffffff-ffff-ffff-ffff-ffffffffffff",
          "+999999999-12-31",
          "%F0%9F%98%80",
          "a".repeat(2_000));

  static final List<byte[]> BODIES =
      List.of(
          bytes(""),
          bytes("null"),
          bytes("[]"),
          bytes("[[{}]]"),
          bytes("7"),
          bytes("\"text\""),
          bytes("{"),
          bytes("{}"),
          bytes("{\"a\": }"),
          bytes("{\"no-such-field\": 1}"),
          bytes("[".repeat(5_000)),
          bytes("{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000)),
          bytes("{\"familyId\": 1e400}"),
          bytes("{\"familyId\": " + "9".repeat(3_000) + "}"),
          bytes("{\"name\": \"a\\u0000b\", \"reason\": \"a\\u0000b\"}"),
          bytes("{\"name\": \"\\ud800\"}"),
          bytes("{\"" + "k".repeat(60_000) + "\": 1}"),
          bytes("{\"reason\": \"" + "x".repeat(200_000) + "\"}"),
          new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '(', '"', '}'},
          new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0x1F, (byte) 0x8B, 8, 0});

  static final List<String> CONTENT_TYPES =
      List.of("text/plain", "application/xml", "application/octet-stream", "nonsense", "*/*");

  static final List<String> TOKENS =
      List.of("", "x.y.z", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtaW5pc3RyeSIsImV4cCI6MX0.");

  private Hostile() {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
