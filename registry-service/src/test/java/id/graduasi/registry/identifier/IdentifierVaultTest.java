package id.graduasi.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IdentifierVaultTest {

  private static final Nik NIK = new Nik("3522154107859001");
  private static final String HASH_KEY = base64("0123456789abcdef0123456789abcdef");

  private final KeysetHandle keyset = newKeyset();
  private final IdentifierVault vault = new IdentifierVault(text(keyset), HASH_KEY);

  @Property(tries = 200)
  void whatIsLockedOpensToTheSameDigits(@ForAll @IntRange(min = 1, max = 9999) int serial) {
    Nik nik = new Nik("352215410785" + String.format("%04d", serial));
    LockedIdentifier locked = vault.lock(nik);

    assertThat(vault.openNik(locked.ciphertext())).isEqualTo(nik);
    assertThat(locked.hash()).hasSize(32).isEqualTo(vault.hash(nik));
    assertThat(locked.lastFour()).isEqualTo(nik.digits().substring(12));
    assertThat(locked).hasToString(nik.masked());
  }

  @Example
  void theSameNumberLocksDifferentlyAndHashesAlike() {
    assertThat(vault.lock(NIK).ciphertext()).isNotEqualTo(vault.lock(NIK).ciphertext());
    assertThat(vault.lock(NIK).hash()).isEqualTo(vault.lock(NIK).hash());
  }

  @Example
  void aNikAndAKkOfTheSameDigitsHaveNothingInCommon() {
    Kk kk = new Kk(NIK.digits());
    byte[] locked = vault.lock(kk).ciphertext();

    assertThat(vault.hash(kk)).isNotEqualTo(vault.hash(NIK));
    assertThat(vault.openKk(locked)).isEqualTo(kk);
    assertThatThrownBy(() -> vault.openNik(locked))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(NIK.digits());
  }

  @Example
  void afterARotationOldCiphertextStillOpensAndNewOnesUseTheNewKey()
      throws GeneralSecurityException {
    byte[] old = vault.lock(NIK).ciphertext();
    KeysetHandle rotated =
        KeysetHandle.newBuilder(keyset)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build();
    IdentifierVault later = new IdentifierVault(text(rotated), HASH_KEY);

    assertThat(later.openNik(old)).isEqualTo(NIK);
    assertThat(later.hash(NIK)).isEqualTo(vault.hash(NIK));
    byte[] fresh = later.lock(NIK).ciphertext();
    assertThatThrownBy(() -> vault.openNik(fresh)).isInstanceOf(IllegalStateException.class);
  }

  @Example
  void anotherHashKeyGivesOtherHashes() {
    IdentifierVault other =
        new IdentifierVault(text(keyset), base64("fedcba9876543210fedcba9876543210"));
    assertThat(other.hash(NIK)).isNotEqualTo(vault.hash(NIK));
  }

  @Example
  void aKeysetWrittenByHandIsTaken() {
    byte[] value = new byte[34];
    value[0] = 0x1a;
    value[1] = 32;
    value[5] = 7;
    String json =
        """
        {"primaryKeyId": 42, "key": [{"keyId": 42, "status": "ENABLED", "outputPrefixType": "TINK",
         "keyData": {"typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey",
         "keyMaterialType": "SYMMETRIC", "value": "%s"}}]}
        """
            .formatted(Base64.getEncoder().encodeToString(value));
    IdentifierVault simple = new IdentifierVault(base64(json), HASH_KEY);
    assertThat(simple.openNik(simple.lock(NIK).ciphertext())).isEqualTo(NIK);
  }

  @Example
  void badKeysAreRefusedWithoutRepeatingThem() {
    assertThatThrownBy(() -> new IdentifierVault("?", HASH_KEY))
        .hasMessage("graduasi.keyset is not base64");
    assertThatThrownBy(() -> new IdentifierVault(base64("{}"), HASH_KEY))
        .hasMessageStartingWith("graduasi.keyset is not a Tink AEAD keyset");
    assertThatThrownBy(() -> new IdentifierVault(text(keyset), base64("short")))
        .hasMessage("graduasi.hash-key needs 32 bytes or more");
  }

  @Example
  void fourHundredThousandIdentifiersAreLockedInSeconds() {
    Instant start = Instant.now();
    long bytes =
        IntStream.range(0, 400_000)
            .mapToObj(i -> new Nik("352215410785" + String.format("%04d", 1 + i % 9999)))
            .mapToLong(nik -> vault.lock(nik).ciphertext().length)
            .sum();
    // 16 digits, a prefix of 5, a nonce of 12, a tag of 16.
    assertThat(bytes).isEqualTo(400_000L * 49);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }

  private static KeysetHandle newKeyset() {
    try {
      AeadConfig.register();
      return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(KeysetHandle keyset) {
    try {
      return base64(
          TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
