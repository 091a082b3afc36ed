package id.graduasi.acceptance.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A deterministic import file of families. Broken rows stand on members that are not heads, so that
 * their families are taken in all the same; families with two heads are added behind.
 */
public final class FamilyFile {

  private static final int ROWS_OF_TWO_HEADS = 2;

  private final String areaCode;
  private final int families;
  private final long seed;
  private final int broken;
  private final Villages villages;

  private FamilyFile(String areaCode, int families, long seed, int broken) {
    this.areaCode = areaCode;
    this.families = families;
    this.seed = seed;
    this.broken = broken;
    this.villages = Villages.of(areaCode);
  }

  /**
   * Families of an area.
   *
   * @param areaCode 35.22 (Bojonegoro) or 35.24 (Lamongan), or an area inside them
   * @param families how many
   * @param seed the same seed makes the same file
   */
  public static FamilyFile of(String areaCode, int families, long seed) {
    return new FamilyFile(areaCode, families, seed, 0);
  }

  /**
   * The same file with broken rows of all ten kinds in equal numbers.
   *
   * @param count how many, a multiple of 20 that leaves most families whole
   */
  public FamilyFile brokenRows(int count) {
    if (count % (2 * Flaw.values().length) != 0 || count * 2 > families) {
      throw new IllegalArgumentException("A multiple of 20, at most half the families: " + count);
    }
    return new FamilyFile(areaCode, families, seed, count);
  }

  /** Writes the file; the families are not held in memory. */
  public Written writeTo(Path file) {
    try (OutputStream stream = Files.newOutputStream(file)) {
      return writeTo(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file to a stream, which stays open. */
  public Written writeTo(OutputStream stream) throws IOException {
    Writer csv =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    csv.write(Column.headerLine() + "\n");
    Map<Integer, Flaw> flaws = flaws();
    List<BrokenRow> refused = new ArrayList<>();
    long line = 1;
    for (int family = 0; family < families; family++) {
      List<Row> people = new Household(seed, family, villages).people();
      line += people.size();
      Flaw flaw = flaws.get(family);
      if (flaw != null) {
        flaw.breakRow(people.getLast(), areaCode, headOf(family - 1));
        refused.add(new BrokenRow(line, flaw));
      }
      write(people, csv);
    }
    int twoHeads = broken / Flaw.values().length / ROWS_OF_TWO_HEADS;
    for (int family = families; family < families + twoHeads; family++) {
      write(new Household(seed, family, villages).twoHeads(), csv);
      refused.add(new BrokenRow(++line, Flaw.HEAD_REPEATED));
      refused.add(new BrokenRow(++line, Flaw.HEAD_REPEATED));
    }
    csv.flush();
    return new Written(families, line - 1, List.copyOf(refused));
  }

  /** Which family has which flaw: spread evenly, never the first. */
  private Map<Integer, Flaw> flaws() {
    int kinds = Flaw.values().length - 1;
    int each = broken / Flaw.values().length;
    Map<Integer, Flaw> flaws = new HashMap<>();
    for (int i = 0; i < kinds * each; i++) {
      int family = 1 + (int) ((long) i * (families - 1) / (kinds * each));
      flaws.put(family, Flaw.values()[i % kinds]);
    }
    return flaws;
  }

  private String headOf(int family) {
    List<Row> people = new Household(seed, family, villages).people();
    return people.getFirst().get(Column.NOMOR_INDUK_KEPENDUDUKAN);
  }

  private static void write(List<Row> people, Writer csv) throws IOException {
    StringBuilder rows = new StringBuilder(1_024);
    people.forEach(row -> row.appendTo(rows));
    csv.append(rows);
  }

  /**
   * What the file holds.
   *
   * @param families the families that an import creates
   * @param rows the rows behind the header
   * @param refused the rows that an import refuses, in the order of their lines
   */
  public record Written(int families, long rows, List<BrokenRow> refused) {

    /** The people that an import creates. */
    public long people() {
      return rows - refused.size();
    }
  }
}
