package id.graduasi.registry.intake;

import id.graduasi.registry.identifier.LockedIdentifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a families file says, in 32 bytes: rows with the same digest mean the same. The
 * identifiers go in as their keyed hashes, so nobody without the key can try numbers out.
 */
final class RowDigest {

  /** Grows whenever rows are read by other rules; what was seen before counts no more then. */
  private static final int READING = 1;

  private final MessageDigest digest = sha256();
  private final byte[] file;

  RowDigest(@Nullable String dtsenVersion, List<String> columns) {
    digest.update((byte) READING);
    text(dtsenVersion == null ? "" : dtsenVersion);
    columns.forEach(this::text);
    this.file = digest.digest();
  }

  /** The digest of one row whose identifiers are blanked in its cells. */
  byte[] of(LockedIdentifier kk, LockedIdentifier nik, List<String> cells) {
    digest.update(file);
    digest.update(kk.hash());
    digest.update(nik.hash());
    cells.forEach(this::text);
    return digest.digest();
  }

  /** The digest of a family: of those of its rows in the order of the file. */
  static byte[] ofFamily(List<StagedRow> rows) {
    MessageDigest digest = sha256();
    rows.stream()
        .sorted(Comparator.comparingLong(StagedRow::line))
        .forEach(row -> digest.update(Objects.requireNonNull(row.digest())));
    return digest.digest();
  }

  /** With its length in front, so that no two lists of cells look alike. */
  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
