package id.graduasi.registry.dci.sender;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Public keys of senders, written as JWKs. */
public final class PublicKeys {

  private static final int SHORTEST_RSA = 2048;

  private PublicKeys() {}

  /** The key of an id among a sender's, if it is usable. */
  public static Optional<PublicKey> find(Sender sender, String keyId) {
    for (JsonNode key : sender.keys()) {
      if (key.path("kid").asText().equals(keyId)) {
        return read(key.toString());
      }
    }
    return Optional.empty();
  }

  /** Whether these are the fields of a public key that can be used here, with an id. */
  static boolean isUsable(Map<String, String> jwk) {
    boolean secret = jwk.containsKey("d") || jwk.containsKey("k");
    boolean named = jwk.getOrDefault("kid", "").matches("[A-Za-z0-9._-]{1,99}");
    return !secret && named && read(org.jose4j.json.JsonUtil.toJson(jwk)).isPresent();
  }

  private static Optional<PublicKey> read(String jwk) {
    try {
      PublicKey key = PublicJsonWebKey.Factory.newPublicJwk(jwk).getPublicKey();
      boolean goodRsa =
          key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
      return goodRsa || key instanceof EdECPublicKey ? Optional.of(key) : Optional.empty();
    } catch (JoseException | RuntimeException notAKey) {
      return Optional.empty();
    }
  }
}
