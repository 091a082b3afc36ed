package id.graduasi.reporting.open;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.graduasi.reporting.report.Table;
import id.graduasi.reporting.report.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What answers without a token knows nothing of what holds people. */
class OpenBoundaryTest {

  private static final Path SOURCES = Path.of("src/main/java/id/graduasi/reporting/open");
  private static final Pattern TABLE =
      Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z_]+)\\b");
  private static final Set<String> OF_CSV =
      Set.of(Table.class.getName(), TableWriter.class.getName());

  private static final DescribedPredicate<JavaClass> OTHER_FEATURE =
      DescribedPredicate.describe(
          "are other features of the service",
          type ->
              type.getPackageName().startsWith("id.graduasi.reporting")
                  && !type.getPackageName().equals("id.graduasi.reporting.open")
                  && !OF_CSV.contains(type.getName()));

  @Test
  void itKnowsNoOtherFeature() {
    noClasses()
        .that()
        .resideInAPackage("id.graduasi.reporting.open")
        .should()
        .dependOnClassesThat(OTHER_FEATURE)
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.graduasi.reporting.open"));
  }

  @Test
  void itsStatementsNameOnlyItsOwnTables() throws IOException {
    Set<String> tables = new TreeSet<>();
    try (Stream<Path> sources = Files.list(SOURCES)) {
      for (Path source : sources.toList()) {
        for (String statement : textBlocks(Files.readString(source))) {
          Matcher table = TABLE.matcher(statement);
          while (table.find()) {
            tables.add(table.group(1));
          }
        }
      }
    }

    assertThat(tables).containsExactly("open_area", "open_cell", "open_rate", "open_slice");
  }

  /** Statements are text blocks, or begin with select. */
  private static List<String> textBlocks(String source) {
    return Pattern.compile("\"\"\"(.*?)\"\"\"|\"(select .*?)\"", Pattern.DOTALL)
        .matcher(source)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(text -> text.strip().startsWith("select"))
        .toList();
  }
}
