package id.graduasi.reporting.portal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The libraries the modules import by name. They are Maven artifacts whose files lie under {@code
 * /_static/<name>/<version>/}; the version is that of the artifact, so that it stands in the root
 * {@code pom.xml} alone.
 */
final class Libraries {

  private record Library(String name, String artifact, String folder, String file) {

    String entry() {
      return "\"%s\":\"/_static/%s/%s/%s\"".formatted(name, folder, version(), file);
    }

    private String version() {
      Properties made = new Properties();
      try {
        made.load(
            new StringReader(
                PortalFiles.text(
                    "META-INF/maven/" + artifact.replace(':', '/') + "/pom.properties")));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return made.getProperty("version");
    }
  }

  private static final List<Library> ALL =
      List.of(
          new Library("lit", "org.mvnpm:lit", "lit", "index.js"),
          new Library("lit/", "org.mvnpm:lit", "lit", ""),
          new Library("lit-html", "org.mvnpm:lit-html", "lit-html", "lit-html.js"),
          new Library("lit-html/", "org.mvnpm:lit-html", "lit-html", ""),
          new Library("lit-element/", "org.mvnpm:lit-element", "lit-element", ""),
          new Library(
              "@lit/reactive-element",
              "org.mvnpm.at.lit:reactive-element",
              "reactive-element",
              "reactive-element.js"),
          new Library("echarts", "org.mvnpm:echarts", "echarts", "dist/echarts.esm.min.mjs"));

  private Libraries() {}

  /** The page's import map. */
  static String importMap() {
    return ALL.stream()
        .map(Library::entry)
        .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
  }
}
