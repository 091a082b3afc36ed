package id.graduasi.acceptance.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The villages of one area, and which places a family takes in its district. */
final class Villages {

  private static final List<String> CODES = read();

  private final List<String> codes;
  private final int[] placeInDistrict;
  private final int[] villagesOfDistrict;

  private Villages(List<String> codes) {
    this.codes = codes;
    this.placeInDistrict = new int[codes.size()];
    this.villagesOfDistrict = new int[codes.size()];
    Map<String, List<Integer>> districts = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      districts.computeIfAbsent(district(codes.get(i)), d -> new ArrayList<>()).add(i);
    }
    for (List<Integer> villages : districts.values()) {
      for (int place = 0; place < villages.size(); place++) {
        placeInDistrict[villages.get(place)] = place;
        villagesOfDistrict[villages.get(place)] = villages.size();
      }
    }
  }

  /** The villages inside an area, e.g. {@code 35.22} or {@code 35.22.15}. */
  static Villages of(String areaCode) {
    List<String> codes =
        CODES.stream()
            .filter(code -> code.equals(areaCode) || code.startsWith(areaCode + "."))
            .toList();
    if (codes.isEmpty()) {
      throw new IllegalArgumentException("No villages of " + areaCode + " are known here");
    }
    return new Villages(codes);
  }

  /** A village outside an area. */
  static String outside(String areaCode) {
    return CODES.stream()
        .filter(code -> !code.startsWith(areaCode.substring(0, 5)))
        .findFirst()
        .orElseThrow();
  }

  /** Where the nth family lives: the villages take turns. */
  String of(int family) {
    return codes.get(family % codes.size());
  }

  /** A number that no other family of the same district has. */
  int numberInDistrict(int family) {
    int village = family % codes.size();
    return family / codes.size() * villagesOfDistrict[village] + placeInDistrict[village];
  }

  /** The six digits with which identifiers of a district begin. */
  static String district(String village) {
    return village.substring(0, 8).replace(".", "");
  }

  private static List<String> read() {
    try (InputStream stream =
            Objects.requireNonNull(Villages.class.getResourceAsStream("villages.csv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
      return lines.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
