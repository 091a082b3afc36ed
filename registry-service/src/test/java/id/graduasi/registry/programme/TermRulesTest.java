package id.graduasi.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermRulesTest {

  private static final Component CHILD =
      new Component(
          "CHILD", "Anak", 600_000, 0, 17, false, false, null, null, null, "CHILDREN", null);
  private static final Caps CAPS = new Caps(4, List.of(new Caps.Group("CHILDREN", 3)));

  @Test
  void termsThatFollowEachOtherAreInOrderHoweverTheyStand() {
    assertThat(paths(term("2026-01-01", null), term("2025-01-01", "2026-01-01"))).isEmpty();
  }

  @Test
  void termsThatShareADayAreNone() {
    assertThat(paths(term("2025-01-01", "2026-01-02"), term("2026-01-01", null)))
        .containsExactly("terms[1].validFrom");
    assertThat(paths(term("2025-01-01", null), term("2024-01-01", "2025-01-01"))).isEmpty();
    assertThat(paths(term("2025-01-01", "2025-01-01"))).containsExactly("terms[0].validTo");
    assertThat(paths(term("1944-12-31", "3000-01-01")))
        .containsExactly("terms[0].validFrom", "terms[0].validTo");
  }

  @Test
  void stagesAreNumberedAndOpenOneAfterTheOther() {
    assertThat(paths(stages("01-01", "07-01"))).isEmpty();
    assertThat(paths(stages("07-01", "01-01")))
        .containsExactly("terms[0].paymentStages[1].opensOn");
    assertThat(paths(stages("02-29"))).containsExactly("terms[0].paymentStages[0].opensOn");
    assertThat(paths(with(List.of(new Programme.PaymentStage(2, "01-01")), List.of(), CAPS)))
        .containsExactly("terms[0].paymentStages[0].number");
  }

  @Test
  void aComponentNamesAKnownGroupAndACodeOfItsOwn() {
    assertThat(paths(with(List.of(), List.of(CHILD), CAPS))).isEmpty();
    assertThat(paths(with(List.of(), List.of(CHILD, CHILD), null)))
        .containsExactly(
            "terms[0].components[0].group",
            "terms[0].components[1].code",
            "terms[0].components[1].group");
  }

  @Test
  void theTermOfADayIsFoundAndAGapHasNone() {
    Programme programme =
        Programme.on(
            LocalDate.of(2025, 12, 31),
            "PKH",
            "PKH",
            List.of(term("2026-01-01", null), term("2024-01-01", "2025-01-01")),
            1);

    assertThat(programme.validFrom()).isEqualTo("2024-01-01");
    assertThat(programme.termOn(LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(programme.termOn(LocalDate.of(2026, 1, 1)).orElseThrow().validFrom())
        .isEqualTo("2026-01-01");
    assertThat(programme.termOn(LocalDate.of(2025, 1, 1))).isEmpty();
    assertThat(programme.termOn(LocalDate.of(2024, 12, 31))).isPresent();
  }

  private static List<String> paths(Term... terms) {
    return TermRules.faults(List.of(terms)).stream().map(TermRules.Fault::path).toList();
  }

  private static Term stages(String... days) {
    List<Programme.PaymentStage> stages = new java.util.ArrayList<>();
    for (String day : days) {
      stages.add(new Programme.PaymentStage(stages.size() + 1, day));
    }
    return with(stages, List.of(), null);
  }

  private static Term term(String from, @Nullable String to) {
    return new Term(
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        1,
        4,
        List.of(),
        List.of(),
        null,
        CountOrder.HIGHEST_FIRST,
        null,
        null);
  }

  private static Term with(
      List<Programme.PaymentStage> stages, List<Component> components, @Nullable Caps caps) {
    return new Term(
        LocalDate.of(2025, 1, 1),
        null,
        1,
        4,
        stages,
        components,
        caps,
        CountOrder.HIGHEST_FIRST,
        null,
        null);
  }
}
