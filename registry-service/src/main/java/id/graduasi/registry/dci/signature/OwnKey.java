package id.graduasi.registry.dci.signature;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Hkdf;
import id.graduasi.registry.dci.sender.DciConfig;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Our signing key, the same in all replicas: from the configuration, else made of the
 * installation's hash key (HKDF, so that neither tells anything of the other).
 */
@Singleton
public class OwnKey {

  private static final int SEED = 32;
  private static final int ID_LENGTH = 16;

  private final Ed25519Sign.KeyPair pair;
  private final Ed25519Sign signer;
  private final String id;

  OwnKey(DciConfig config, @ConfigProperty(name = "graduasi.hash-key") String hashKey) {
    try {
      byte[] seed =
          config.signingKey().map(OwnKey::decoded).orElseGet(() -> derived(decoded(hashKey)));
      if (seed.length != SEED) {
        throw new IllegalArgumentException("graduasi.dci.signing-key needs 32 bytes in base64");
      }
      this.pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
      this.signer = new Ed25519Sign(pair.getPrivateKey());
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(pair.getPublicKey());
      this.id = HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this JDK cannot sign by Ed25519", impossible);
    }
  }

  String id() {
    return id;
  }

  byte[] sign(byte[] content) {
    try {
      return signer.sign(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("an answer could not be signed", impossible);
    }
  }

  /** The public key as a JWK. */
  public Map<String, String> jwk() {
    Map<String, String> jwk = new LinkedHashMap<>();
    jwk.put("kty", "OKP");
    jwk.put("crv", "Ed25519");
    jwk.put("use", "sig");
    jwk.put("alg", "EdDSA");
    jwk.put("kid", id);
    jwk.put("x", Base64.getUrlEncoder().withoutPadding().encodeToString(pair.getPublicKey()));
    return jwk;
  }

  private static byte[] derived(byte[] hashKey) {
    try {
      return Hkdf.computeHkdf(
          "HMACSHA256",
          hashKey,
          new byte[0],
          "sp-dci signing key".getBytes(StandardCharsets.US_ASCII),
          SEED);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this JDK lacks HMAC", impossible);
    }
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException notBase64) {
      // Neither the value nor its parser's message: both may show a part of the key.
      throw new IllegalArgumentException("a key of SP-DCI is not base64");
    }
  }
}
