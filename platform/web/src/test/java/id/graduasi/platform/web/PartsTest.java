package id.graduasi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static final Optional<String> KEY =
      Optional.of(Base64.getEncoder().encodeToString(new byte[32]));

  @Test
  void aCursorReadsBackWhatItHolds() {
    Cursor cursor = Cursor.of("35.22.15", "id", 7);
    assertThat(Cursor.read(cursor.encoded(), 3)).contains(cursor);
    assertThat(Cursor.read(null, 3)).isEmpty();
    assertThatThrownBy(() -> Cursor.read(cursor.encoded(), 2)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> cursor.uuid(1)).isInstanceOf(Refused.class);
  }

  @Test
  void aPageHasANextOneOnlyIfThereIsMore() {
    assertThat(page(2, 3).next()).isNull();
    assertThat(page(3, 3).next()).isNull();
    Page<Integer> full = page(4, 3);
    assertThat(full.items()).containsExactly(0, 1, 2);
    assertThat(full.next()).isEqualTo(Cursor.of(2).encoded());
    assertThat(full.withTotal(9).total()).isEqualTo(9);
    assertThat(page(0, 3).items()).isEmpty();
  }

  private static Page<Integer> page(int rows, int limit) {
    return Page.of(IntStream.range(0, rows).boxed().toList(), limit, Cursor::of);
  }

  @Test
  void ifMatchComparesVersions() {
    assertThat(IfMatch.parse(null).present()).isFalse();
    IfMatch.parse(null).require(3);
    IfMatch.parse("\"3\"").require(3);
    IfMatch.parse("*").require(3);
    for (String other : List.of("\"2\"", "3", "W/\"3\"", "", "\"x\"", "\"9999999999999999999\"")) {
      assertThat(IfMatch.parse(other).present()).isTrue();
      assertThatThrownBy(() -> IfMatch.parse(other).require(3))
          .as(other)
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> assertThat(refused.code()).isEqualTo(CommonProblem.PRECONDITION_FAILED));
    }
  }

  @Test
  void aSentenceSpeaksBothLanguages() {
    Sentence sentence = Sentence.of("Ada %s keluarga.", "There are %s families.");
    assertThat(sentence.in(Language.ID, 3)).isEqualTo("Ada 3 keluarga.");
    assertThat(sentence.in(Language.EN, 3)).isEqualTo("There are 3 families.");
    assertThat(Sentence.of("100%", "100%").in(Language.ID)).isEqualTo("100%");
  }

  @Test
  void theSameRequestHashesAlikeWhateverTheOrderOfItsMembers() {
    CanonicalHash hash = new CanonicalHash(new ObjectMapper(), KEY);
    assertThat(hash.of(Map.of("a", 1, "b", Map.of("c", 2, "d", 3))))
        .isEqualTo(hash.of(new java.util.TreeMap<>(Map.of("b", Map.of("d", 3, "c", 2), "a", 1))))
        .isNotEqualTo(hash.of(Map.of("a", 1, "b", Map.of("c", 2, "d", 4))))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void aServiceWithoutItsHashKeyDoesNotStart() {
    for (Optional<String> key :
        List.of(Optional.<String>empty(), Optional.of("?"), Optional.of("c2hvcnQ="))) {
      assertThatThrownBy(() -> new CanonicalHash(new ObjectMapper(), key))
          .hasMessageContaining("graduasi.hash-key (GRADUASI_HASH_KEY)");
    }
  }

  @Test
  void everyCommonProblemTakesTheSameArgumentsInBothLanguages() {
    for (ProblemCode code : CommonProblem.values()) {
      assertThat(placeholders(code.sentence().id()))
          .as(code.code())
          .isEqualTo(placeholders(code.sentence().en()));
    }
  }

  private static long placeholders(String sentence) {
    return sentence.split("%s", -1).length;
  }
}
