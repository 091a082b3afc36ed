package id.graduasi.registry.identifier;

import java.util.Arrays;

/**
 * An identifier as it is stored.
 *
 * @param ciphertext opens only with the keyset of the installation; differs each time
 * @param hash 32 bytes, the same for the same number: the unique index and look-ups work on it
 * @param lastFour what a mask leaves visible
 */
public record LockedIdentifier(byte[] ciphertext, byte[] hash, String lastFour) {

  /** The number as it is shown to those who may not see it whole. */
  public String masked() {
    return Identifier.mask(lastFour);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LockedIdentifier that
        && Arrays.equals(ciphertext, that.ciphertext)
        && Arrays.equals(hash, that.hash)
        && lastFour.equals(that.lastFour);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return masked();
  }
}
