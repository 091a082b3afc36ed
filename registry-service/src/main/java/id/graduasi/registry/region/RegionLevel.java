package id.graduasi.registry.region;

import java.util.Arrays;
import java.util.Optional;

/** The four levels of administration; the length of a dotted code says which one it names. */
public enum RegionLevel {
  /** Provinsi, {@code 35}. */
  PROVINCE(2),
  /** Kabupaten or kota, {@code 35.22}. */
  REGENCY(5),
  /** Kecamatan, {@code 35.22.15}. */
  DISTRICT(8),
  /** Desa or kelurahan, {@code 35.22.15.1001}. */
  VILLAGE(13);

  private final int length;

  RegionLevel(int length) {
    this.length = length;
  }

  /** The level of a dotted code, by its length. */
  public static Optional<RegionLevel> ofDotted(String code) {
    return Arrays.stream(values()).filter(level -> level.length == code.length()).findFirst();
  }
}
