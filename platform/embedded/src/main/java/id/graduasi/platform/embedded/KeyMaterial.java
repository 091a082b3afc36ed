package id.graduasi.platform.embedded;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

/** Fresh secrets: generated where a suite is set up, never kept in the repository. */
public final class KeyMaterial {
  private static final SecureRandom RANDOM = new SecureRandom();

  private KeyMaterial() {}

  /** A new AES256-GCM keyset of Tink: its JSON, in base64. */
  public static String keyset() {
    try {
      AeadConfig.register();
      KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      String json =
          TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
      return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM cannot make AES keys", e);
    }
  }

  /** A new key of 32 random bytes for keyed hashes, in base64. */
  public static String hashKey() {
    return Base64.getEncoder().encodeToString(random(32));
  }

  /** A new password of 24 random bytes, safe in URLs and shells. */
  public static String password() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(24));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
