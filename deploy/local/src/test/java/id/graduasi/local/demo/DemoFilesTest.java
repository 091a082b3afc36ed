package id.graduasi.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
  private static final DemoArea BOJONEGORO = DemoArea.bojonegoro();
  private static final DemoArea LAMONGAN = DemoArea.lamongan();

  private static DemoFiles files(DemoArea area) {
    return new DemoFiles(area, Places.of(area));
  }

  private static List<Career> careers(DemoArea area) {
    return new DemoFamilies(area, Places.of(area)).stream().map(DemoFamily::career).toList();
  }

  private static long count(List<Career> careers, String day) {
    LocalDate on = LocalDate.parse(day);
    return careers.stream().filter(career -> career.countsOn(on)).count();
  }

  @Test
  void bojonegoroCountsWhatWasPublished() {
    List<Career> careers = careers(BOJONEGORO);

    assertThat(count(careers, "2024-12-31")).isEqualTo(56_515);
    assertThat(count(careers, "2025-06-30")).isEqualTo(59_303);
    assertThat(count(careers, "2025-10-31")).isEqualTo(55_028);
    assertThat(count(careers, "2026-07-01")).isEqualTo(55_028);
    assertThat(
            careers.stream()
                .filter(career -> career.ending() == Ending.INDEPENDENT)
                .filter(career -> career.end() != null && career.end().getYear() == 2025))
        .hasSize(214);
  }

  @Test
  void theGraduatesOf2025LeaveByCasesAndEarlierOnesCameInAsHistory() {
    List<Graduate> graduates = files(BOJONEGORO).graduates().toList();

    assertThat(graduates).hasSize(214).doesNotHaveDuplicates();
    assertThat(BOJONEGORO.graduates()).isEqualTo(214);
    assertThat(BOJONEGORO.tenth().graduates()).isEqualTo(21);
    assertThat(graduates)
        .allSatisfy(
            graduate ->
                assertThat(
                        List.of(
                            graduate.visited(),
                            graduate.signed(),
                            graduate.deliberated(),
                            graduate.decreed(),
                            graduate.on()))
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(day -> day.getYear() == 2025));
    assertThat(files(BOJONEGORO).enrollments().flatMap(List::stream))
        .filteredOn(line -> line.endsWith(",INDEPENDENT"))
        .hasSize(50)
        .allMatch(line -> line.contains(",BERAKHIR,2024-"));
    assertThat(files(DemoArea.southKalimantan()).graduates()).isEmpty();
  }

  @Test
  void southKalimantanCountsWhatWasPublished() {
    List<Career> careers = careers(DemoArea.southKalimantan());

    assertThat(count(careers, "2022-12-31")).isEqualTo(100_771);
    assertThat(count(careers, "2023-12-31")).isEqualTo(111_671);
  }

  @Test
  void mukomukoHasFiveThousandFamiliesWithBothProgrammes() {
    assertThat(count(careers(DemoArea.mukomuko()), "2024-12-31")).isEqualTo(5_000);
    List<String> both = rows(DemoArea.mukomuko()).filter(row -> row.contains("YA,20")).toList();
    assertThat(both).isNotEmpty().allMatch(row -> row.matches(".*,(YA,[-0-9]{10}),\\1,.*"));
  }

  @Test
  void everyChangeComesAfterTheStart() {
    for (DemoArea area : DemoArea.all()) {
      assertThat(careers(area))
          .allSatisfy(
              career -> {
                LocalDate suspended = career.suspended();
                LocalDate end = career.end();
                if (suspended != null) {
                  assertThat(suspended).isAfter(career.start());
                }
                if (end != null) {
                  assertThat(end).isAfter(suspended == null ? career.start() : suspended);
                }
              });
    }
  }

  @Test
  void thePillarsAreThoseOfThePress() {
    assertThat(lines(BOJONEGORO)).hasSize(208).allMatch(line -> line.contains(",PKH,35.22."));
    assertThat(lines(DemoArea.southKalimantan())).hasSize(413);
    Map<String, Long> kinds =
        lines(DemoArea.madiun()).stream()
            .collect(Collectors.groupingBy(line -> line.split(",")[2], Collectors.counting()));
    assertThat(kinds)
        .containsEntry("PKH", 81L)
        .containsEntry("TKSK", 15L)
        .containsEntry("SLRT", 52L)
        .containsEntry("REHSOS", 6L)
        .containsEntry("PSM", 40L)
        .containsEntry("KARANG_TARUNA", 10L);
    assertThat(kinds.get("TAGANA") + kinds.get("PELOPOR_PERDAMAIAN")).isEqualTo(67);
    assertThat(DemoArea.madiun().facilitators()).isEqualTo(272);
  }

  @Test
  void everyFacilitatorHasFamiliesAndNoneTooMany() {
    Map<String, Long> load =
        new DemoFamilies(BOJONEGORO, Places.of(BOJONEGORO))
            .stream()
                .filter(family -> family.career().end() == null)
                .collect(Collectors.groupingBy(DemoFamily::facilitator, Collectors.counting()));

    assertThat(load).hasSize(209).containsKey(DemoFiles.firstFacilitator("35.22"));
    assertThat(load.values()).allMatch(families -> families > 200 && families <= 300);
  }

  @Test
  void noIdentifierIsGivenTwiceAndAllAreReserved() {
    for (DemoArea area : List.of(BOJONEGORO, DemoArea.southKalimantan())) {
      Set<String> seen = new HashSet<>();
      new DemoFamilies(area, Places.of(area))
          .stream()
              .forEach(
                  family -> {
                    assertThat(seen.add("kk" + reserved(family.card()))).isTrue();
                    family
                        .people()
                        .forEach(person -> assertThat(seen.add(reserved(person.nik()))).isTrue());
                  });
      assertThat(seen).hasSizeGreaterThan(3 * area.families());
    }
  }

  private static String reserved(String identifier) {
    assertThat(identifier.length()).isEqualTo(16);
    assertThat(identifier.charAt(12)).isEqualTo('9');
    return identifier;
  }

  @Test
  void lamonganHasEnoughWomenForTheCapital() {
    Map<String, Integer> eligible = new HashMap<>();
    new DemoFamilies(LAMONGAN, Places.of(LAMONGAN))
        .stream()
            .filter(family -> !family.decile().isEmpty() && family.career().end() == null)
            .filter(family -> mayApply(family.people().getFirst()))
            .forEach(family -> eligible.merge(family.village().substring(0, 8), 1, Integer::sum));

    assertThat(eligible).hasSize(28);
    assertThat(eligible.values()).allMatch(women -> women >= 15);
  }

  @Test
  void lamongansCapitalReaches294WomenOf23DistrictsAndMoreThanARoundCanPay() {
    assertThat(LAMONGAN.capital()).isNotNull().extracting(Capital::total).isEqualTo(294);
    for (DemoArea area : List.of(LAMONGAN, LAMONGAN.tenth())) {
      boolean whole = area == LAMONGAN;
      List<DemoFamily> given =
          new DemoFamilies(area, twentySeven())
              .stream().filter(family -> family.grant().isPresent()).toList();
      Map<Boolean, List<DemoFamily>> byRound =
          given.stream()
              .collect(
                  Collectors.partitioningBy(family -> family.grant().getAsInt() == Capital.ROUND));
      List<DemoFamily> before = byRound.get(false);

      assertThat(given)
          .allMatch(family -> family.career().end() == null && !family.decile().isEmpty())
          .allMatch(family -> mayApply(family.people().getFirst()));
      assertThat(before).hasSize(whole ? 294 : 29);
      assertThat(before).extracting(family -> family.grant().getAsInt()).contains(2022, 2025);
      assertThat(before.stream().map(DemoFilesTest::district).distinct())
          .hasSize(23)
          .doesNotContain("35.24.01", "35.24.02", "35.24.09", "35.24.10");
      assertThat(byRound.get(true))
          .hasSize(whole ? 36 : 7)
          .allMatch(family -> family.facilitator().equals(DemoFiles.firstFacilitator("35.24")));
      assertThat(new DemoFiles(area, twentySeven()).recipients())
          .extracting(Recipient::card)
          .containsExactlyElementsOf(given.stream().map(DemoFamily::card).toList());
    }
    assertThat(files(BOJONEGORO).recipients()).isEmpty();
  }

  @Test
  void theWomenReachedFallOnFourYears() {
    Map<Integer, Long> years =
        new DemoFamilies(LAMONGAN, twentySeven())
            .stream()
                .filter(family -> family.grant().isPresent())
                .collect(
                    Collectors.groupingBy(
                        family -> family.grant().getAsInt(), Collectors.counting()));

    assertThat(years).isEqualTo(Map.of(2022, 60L, 2023, 72L, 2024, 80L, 2025, 82L, 2026, 36L));
  }

  /** As many districts as Lamongan has. */
  private static Districts twentySeven() {
    return new Districts(Places.of(LAMONGAN).villages().subList(0, 27));
  }

  private static String district(DemoFamily family) {
    return family.village().substring(0, 8);
  }

  private static boolean mayApply(DemoPerson head) {
    int age = Period.between(head.birth(), LocalDate.of(2022, 1, 1)).getYears();
    int later = Period.between(head.birth(), LocalDate.of(2026, 7, 1)).getYears();
    return head.woman()
        && age >= 17
        && later <= 57
        && head.business()
        && Set.of("CERAI HIDUP", "CERAI MATI").contains(head.marriage());
  }

  @Test
  void everyRowHasEveryColumnAndEveryFamilyOneHeadAndOneRepresentative() {
    List<List<String>> families = files(LAMONGAN).families().toList();
    int columns = families.getFirst().getFirst().split(",").length;

    assertThat(families).hasSize(LAMONGAN.families() + 1);
    families.stream()
        .skip(1)
        .forEach(
            rows -> {
              List<String[]> cells = rows.stream().map(row -> row.split(",", -1)).toList();
              assertThat(cells).allMatch(row -> row.length == columns);
              assertThat(cells).filteredOn(row -> row[5].equals("KEPALA KELUARGA")).hasSize(1);
              assertThat(cells).filteredOn(row -> row[22].equals("YA")).hasSize(1);
            });
  }

  @Test
  void everyRunMakesTheSame() {
    assertThat(rows(LAMONGAN.tenth())).containsExactlyElementsOf(rows(LAMONGAN.tenth()).toList());
    assertThat(LAMONGAN.tenth().families()).isEqualTo(308);
  }

  @Test
  void aSuspendedFamilyIsFirstSuspendedThenEnded() {
    List<List<String>> changes = files(LAMONGAN).enrollments().skip(1).toList();

    assertThat(changes).hasSize(LAMONGAN.changes());
    assertThat(changes)
        .filteredOn(lines -> lines.size() == 2)
        .hasSize(15)
        .allSatisfy(
            lines -> {
              assertThat(lines.getFirst()).contains(",PKH,DITANGGUHKAN,", ",DECILE_OUT_OF_RANGE");
              assertThat(lines.getLast()).contains(",PKH,BERAKHIR,", ",DECILE_OUT_OF_RANGE");
            });
  }

  @Test
  void aFileIsMadeAsItIsRead() throws IOException {
    AtomicLong made = new AtomicLong();
    try (LineStream stream =
        new LineStream(files(LAMONGAN.tenth()).families().iterator(), made::set)) {
      String first = new String(stream.readNBytes(100), StandardCharsets.UTF_8);
      assertThat(first).startsWith("nomor_kartu_keluarga,nomor_induk_kependudukan");
      assertThat(made.get()).isLessThan(50);
      assertThat(first + new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(rows(LAMONGAN.tenth()).collect(Collectors.joining("\n", "", "\n")));
    }
    assertThat(made.get()).isEqualTo(309);
  }

  private static java.util.stream.Stream<String> rows(DemoArea area) {
    return files(area).families().flatMap(List::stream);
  }

  private static List<String> lines(DemoArea area) {
    return files(area).facilitators().skip(1).flatMap(List::stream).toList();
  }
}
