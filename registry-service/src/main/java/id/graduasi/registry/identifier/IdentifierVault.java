package id.graduasi.registry.identifier;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Locks and opens identifiers. Encryption is AEAD by Tink with the kind as associated data, under a
 * keyset that rotates: a new primary key locks, every older key of the set still opens. The hash is
 * HMAC-SHA-256 under a key of its own, which does not rotate (the unique index stands on it).
 */
@Singleton
public final class IdentifierVault {

  private static final String HMAC = "HmacSHA256";
  private static final int SHORTEST_HASH_KEY = 32;

  private final Aead aead;
  private final Map<IdentifierKind, Mac> macs;

  /**
   * @param keyset a Tink AEAD keyset as JSON, in base64 (GRADUASI_KEYSET)
   * @param hashKey at least 32 random bytes in base64 (GRADUASI_HASH_KEY)
   */
  @Inject
  public IdentifierVault(
      @ConfigProperty(name = "graduasi.keyset") String keyset,
      @ConfigProperty(name = "graduasi.hash-key") String hashKey) {
    this.aead = aead(keyset);
    this.macs = macs(hashKey);
  }

  /** Everything that is stored of an identifier. */
  public LockedIdentifier lock(Identifier identifier) {
    return new LockedIdentifier(encrypt(identifier), hash(identifier), identifier.lastFour());
  }

  /** The keyed hash by which an identifier is found: 32 bytes. */
  public byte[] hash(Identifier identifier) {
    try {
      // A Mac holds state: each call works on a copy, which is far cheaper than a look-up by name.
      Mac mac = (Mac) macs.get(identifier.kind()).clone();
      return mac.doFinal(identifier.digits().getBytes(StandardCharsets.US_ASCII));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("This JDK cannot copy " + HMAC, e);
    }
  }

  /** The NIK behind a ciphertext. */
  public Nik openNik(byte[] ciphertext) {
    return new Nik(decrypt(IdentifierKind.NIK, ciphertext));
  }

  /** The KK number behind a ciphertext. */
  public Kk openKk(byte[] ciphertext) {
    return new Kk(decrypt(IdentifierKind.KK, ciphertext));
  }

  private byte[] encrypt(Identifier identifier) {
    try {
      return aead.encrypt(
          identifier.digits().getBytes(StandardCharsets.US_ASCII),
          identifier.kind().associatedData());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An identifier cannot be locked", e);
    }
  }

  private String decrypt(IdentifierKind kind, byte[] ciphertext) {
    try {
      return new String(aead.decrypt(ciphertext, kind.associatedData()), StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No key of the keyset opens this " + kind, e);
    }
  }

  private static Aead aead(String keyset) {
    try {
      AeadConfig.register();
      String json = new String(decode("graduasi.keyset", keyset), StandardCharsets.UTF_8);
      return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
          .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("graduasi.keyset is not a Tink AEAD keyset in base64", e);
    }
  }

  private static Map<IdentifierKind, Mac> macs(String hashKey) {
    byte[] key = decode("graduasi.hash-key", hashKey);
    if (key.length < SHORTEST_HASH_KEY) {
      throw new IllegalArgumentException("graduasi.hash-key needs 32 bytes or more");
    }
    try {
      Map<IdentifierKind, Mac> macs = new EnumMap<>(IdentifierKind.class);
      for (IdentifierKind kind : IdentifierKind.values()) {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key, HMAC));
        mac.update(kind.hashPrefix());
        macs.put(kind, mac);
      }
      return macs;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK lacks " + HMAC, e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static byte[] decode(String property, String base64) {
    try {
      return Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      // Neither the value nor its parser's message: both may show a part of the key.
      throw new IllegalArgumentException(property + " is not base64");
    }
  }
}
