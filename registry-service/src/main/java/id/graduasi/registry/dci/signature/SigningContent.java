package id.graduasi.registry.dci.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.erdtman.jcs.JsonCanonicalizer;

/** What is signed: when, until when, and the digest of canonical header and message. */
final class SigningContent {

  private SigningContent() {}

  /**
   * The bytes that are signed.
   *
   * @param created seconds since 1970
   * @param expires seconds since 1970
   */
  static byte[] of(JsonNode header, JsonNode message, long created, long expires) {
    String content =
        "(created): %d\n(expires): %d\ndigest: SHA-256=%s"
            .formatted(created, expires, digest(header, message));
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(JsonNode header, JsonNode message) {
    try {
      String both = "{\"header\":" + header + ",\"message\":" + message + "}";
      byte[] canonical = new JsonCanonicalizer(both).getEncodedUTF8();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
      return Base64.getEncoder().encodeToString(digest);
    } catch (IOException notCanonical) {
      throw new IllegalArgumentException("not JSON that can be made canonical", notCanonical);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this JDK lacks SHA-256", impossible);
    }
  }
}
