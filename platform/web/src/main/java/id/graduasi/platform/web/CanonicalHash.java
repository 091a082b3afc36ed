package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A keyed hash of a request's canonical JSON, to recognise a repeat without keeping the request.
 * Keyed, because requests carry identifiers that could be guessed and tried.
 */
@Startup
@ApplicationScoped
public class CanonicalHash {

  private final ObjectMapper json;
  private final SecretKeySpec key;

  CanonicalHash(
      ObjectMapper json, @ConfigProperty(name = "graduasi.hash-key") Optional<String> hashKey) {
    this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    this.key = new SecretKeySpec(bytes(hashKey), "HmacSHA256");
  }

  private static byte[] bytes(Optional<String> hashKey) {
    String wanted =
        "graduasi.hash-key (GRADUASI_HASH_KEY) must be set to 32 random bytes in base64";
    try {
      byte[] bytes =
          Base64.getDecoder().decode(hashKey.orElseThrow(() -> new IllegalStateException(wanted)));
      if (bytes.length < 32) {
        throw new IllegalStateException(wanted);
      }
      return bytes;
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalStateException(wanted);
    }
  }

  /** The hash of a request, in hexadecimal. */
  public String of(Object request) {
    try {
      Object tree = json.treeToValue(json.<JsonNode>valueToTree(request), Object.class);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update("request:".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(mac.doFinal(json.writeValueAsBytes(tree)));
    } catch (GeneralSecurityException | JsonProcessingException failed) {
      throw new IllegalStateException("a request could not be hashed", failed);
    }
  }
}
