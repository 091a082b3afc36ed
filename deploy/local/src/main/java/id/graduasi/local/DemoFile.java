package id.graduasi.local;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * A file of demonstration data and who brings it.
 *
 * @param client the regency office that imports it
 * @param facilitator the demo client who looks after these families
 * @param resource CSV for the import of families
 */
record DemoFile(String client, String facilitator, String facilitatorName, String resource) {

  static List<DemoFile> all() {
    return List.of(
        new DemoFile(
            "bojonegoro", "bojonegoro-facilitator", "Wahyu Peragaan", "/demo/bojonegoro.csv"),
        new DemoFile("lamongan", "lamongan-facilitator", "Ratna Peragaan", "/demo/lamongan.csv"));
  }

  InputStream open() {
    return Objects.requireNonNull(DemoFile.class.getResourceAsStream(resource), resource);
  }

  /** The number under which the file names its facilitator. */
  static String facilitatorNumber(String areaCode) {
    return "PKH-" + areaCode.replace(".", "") + "-001";
  }
}
