package id.graduasi.registry.dci;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.registry.dci.code.CodeList;
import id.graduasi.registry.dci.code.CodeLists;
import id.graduasi.registry.dci.code.EnrollmentCode;
import id.graduasi.registry.dci.query.Attribute;
import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.MaritalStatus;
import id.graduasi.registry.family.Relationship;
import id.graduasi.registry.family.SchoolLevel;
import id.graduasi.registry.family.Sex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeListsTest {

  private static final Map<CodeList, Enum<?>[]> WORDS =
      Map.of(
          CodeLists.SEX, Sex.values(),
          CodeLists.MARITAL_STATUS, MaritalStatus.values(),
          CodeLists.RELATIONSHIP, Relationship.values(),
          CodeLists.DISABILITY, Disability.values(),
          CodeLists.EDUCATION, SchoolLevel.values(),
          CodeLists.ENROLLMENT_STATUS, EnrollmentCode.values());

  @Test
  void everyWordHasACodeThatMeansItAgain() {
    WORDS.forEach(
        (list, words) ->
            Stream.of(words)
                .forEach(
                    word ->
                        assertThat(list.own(list.code(word)))
                            .as(list.name())
                            .containsExactly(word.name())));
  }

  @Test
  void theDocumentedTableIsThisOne() throws IOException {
    String page = Files.readString(Path.of("docs/dci.md"));
    for (CodeList list : CodeLists.all()) {
      list.all()
          .forEach(
              (own, code) ->
                  assertThat(page)
                      .contains("| `%s` | %s | `%s` |".formatted(list.name(), own, code)));
    }
    for (Attribute attribute : Attribute.values()) {
      assertThat(page).contains("`" + attribute.names().getFirst() + "`");
    }
  }
}
