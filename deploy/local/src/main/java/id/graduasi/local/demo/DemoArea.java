package id.graduasi.local.demo;

import static id.graduasi.local.demo.Ending.ADMINISTRATIVE;
import static id.graduasi.local.demo.Ending.DECILE_OUT_OF_RANGE;
import static id.graduasi.local.demo.Ending.DIED;
import static id.graduasi.local.demo.Ending.INDEPENDENT;
import static id.graduasi.local.demo.Ending.MOVED_OUT;
import static id.graduasi.local.demo.Ending.NATURAL;
import static id.graduasi.local.demo.Ending.NOT_FOUND;
import static id.graduasi.local.demo.Ending.STATE_EMPLOYEE;
import static id.graduasi.local.demo.Ending.UNMATCHED;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A region of the demonstration. Its counts at the end of a stage are those that newspapers
 * published; the mix of causes in between and all days are synthetic.
 *
 * @param code of the region, dotted
 * @param client who sends its families
 * @param facilitator the demo client who is its first facilitator, where there is one
 * @param bpnt whether all families receive BPNT too
 * @param women how many of a hundred families a woman heads alone
 * @param capital for women who head a household, where it is given
 */
public record DemoArea(
    String name,
    String code,
    String client,
    @Nullable String facilitator,
    boolean bpnt,
    int women,
    List<Pillar> pillars,
    Movements movements,
    @Nullable Capital capital) {

  /** All of them, the one the documentation walks through first. */
  public static List<DemoArea> all() {
    return List.of(bojonegoro(), lamongan(), madiun(), mukomuko(), southKalimantan());
  }

  /** PKH 56,515 (2024), 59,303 (2025), 55,028 (latest of 2025), 214 independent in 2025; 209. */
  static DemoArea bojonegoro() {
    return new DemoArea(
        "Bojonegoro",
        "35.22",
        "bojonegoro",
        "bojonegoro-facilitator",
        false,
        20,
        List.of(new Pillar(Pillar.PKH, 209)),
        new Movements(
            Span.of("2018-01", "2023-12"),
            55_955,
            List.of(
                new Stage(
                    Span.of("2024-01", "2024-12"),
                    3_200,
                    0,
                    Map.of(
                        NATURAL,
                        1_720,
                        UNMATCHED,
                        320,
                        DECILE_OUT_OF_RANGE,
                        240,
                        MOVED_OUT,
                        130,
                        DIED,
                        110,
                        NOT_FOUND,
                        50,
                        INDEPENDENT,
                        50,
                        STATE_EMPLOYEE,
                        20)),
                new Stage(
                    Span.of("2025-01", "2025-06"),
                    5_000,
                    120,
                    Map.of(
                        NATURAL,
                        1_330,
                        UNMATCHED,
                        290,
                        DECILE_OUT_OF_RANGE,
                        260,
                        MOVED_OUT,
                        110,
                        INDEPENDENT,
                        90,
                        DIED,
                        90,
                        NOT_FOUND,
                        30,
                        STATE_EMPLOYEE,
                        12)),
                new Stage(
                    Span.of("2025-07", "2025-10"),
                    400,
                    520,
                    Map.of(
                        NATURAL,
                        2_610,
                        DECILE_OUT_OF_RANGE,
                        890,
                        UNMATCHED,
                        720,
                        MOVED_OUT,
                        130,
                        INDEPENDENT,
                        124,
                        DIED,
                        120,
                        NOT_FOUND,
                        50,
                        STATE_EMPLOYEE,
                        16,
                        ADMINISTRATIVE,
                        15)))),
        null);
  }

  /** The region of the capital for women who head a household: many do here. */
  static DemoArea lamongan() {
    return new DemoArea(
        "Lamongan",
        "35.24",
        "lamongan",
        "lamongan-facilitator",
        false,
        45,
        List.of(new Pillar(Pillar.PKH, 12)),
        new Movements(
            Span.of("2019-01", "2024-12"),
            3_000,
            List.of(
                new Stage(
                    Span.of("2025-01", "2025-12"),
                    80,
                    25,
                    Map.of(
                        NATURAL,
                        70,
                        UNMATCHED,
                        15,
                        DECILE_OUT_OF_RANGE,
                        15,
                        INDEPENDENT,
                        12,
                        DIED,
                        8)))),
        Capital.lamongan());
  }

  /**
   * 272 social pillars; Tagana and Pelopor Perdamaian are 67 together, how many each is not told.
   */
  static DemoArea madiun() {
    return new DemoArea(
        "Madiun",
        "35.19",
        "madiun",
        "madiun-facilitator",
        true,
        20,
        List.of(
            new Pillar(Pillar.PKH, 82),
            new Pillar("TKSK", 15),
            new Pillar("TAGANA", 45),
            new Pillar("PELOPOR_PERDAMAIAN", 22),
            new Pillar("SLRT", 52),
            new Pillar("REHSOS", 6),
            new Pillar("PSM", 40),
            new Pillar("KARANG_TARUNA", 10)),
        new Movements(
            Span.of("2018-01", "2024-12"),
            2_600,
            List.of(
                new Stage(
                    Span.of("2025-01", "2025-05"),
                    120,
                    30,
                    Map.of(
                        NATURAL,
                        110,
                        UNMATCHED,
                        25,
                        DECILE_OUT_OF_RANGE,
                        20,
                        DIED,
                        15,
                        INDEPENDENT,
                        10)))),
        null);
  }

  /** About 5,000 families with PKH and BPNT (2024). */
  static DemoArea mukomuko() {
    return new DemoArea(
        "Mukomuko",
        "17.06",
        "mukomuko",
        "mukomuko-facilitator",
        true,
        20,
        List.of(new Pillar(Pillar.PKH, 20)),
        new Movements(
            Span.of("2019-01", "2024-10"),
            5_000,
            List.of(new Stage(Span.of("2025-01", "2025-06"), 0, 40, Map.of()))),
        null);
  }

  /** PKH 100,771 (2022), 111,671 (2023); 413 facilitators in 13 regencies. */
  static DemoArea southKalimantan() {
    return new DemoArea(
        "Kalimantan Selatan",
        "63",
        "system",
        null,
        false,
        20,
        List.of(new Pillar(Pillar.PKH, 413)),
        new Movements(
            Span.of("2017-01", "2021-12"),
            97_671,
            List.of(
                new Stage(
                    Span.of("2022-01", "2022-12"),
                    6_500,
                    0,
                    Map.of(
                        NATURAL,
                        2_280,
                        UNMATCHED,
                        380,
                        DECILE_OUT_OF_RANGE,
                        260,
                        DIED,
                        190,
                        MOVED_OUT,
                        180,
                        NOT_FOUND,
                        70,
                        INDEPENDENT,
                        40)),
                new Stage(
                    Span.of("2023-01", "2023-12"),
                    14_300,
                    900,
                    Map.of(
                        NATURAL,
                        2_240,
                        UNMATCHED,
                        350,
                        DECILE_OUT_OF_RANGE,
                        310,
                        DIED,
                        200,
                        MOVED_OUT,
                        170,
                        INDEPENDENT,
                        70,
                        NOT_FOUND,
                        60)))),
        null);
  }

  /** The year in which the press tells of one training a month: Mukomuko, 2024. */
  public Optional<Year> trainings() {
    return code.equals("17.06") ? Optional.of(Year.of(2024)) : Optional.empty();
  }

  /**
   * Whether its houses are described and its families scored. A whole province would take too long
   * for a first start; anybody may score it later.
   */
  public boolean scored() {
    return facilitator != null;
  }

  /** With a tenth of the families; the facilitators stay. */
  public DemoArea tenth() {
    return new DemoArea(
        name,
        code,
        client,
        facilitator,
        bpnt,
        women,
        pillars,
        movements.tenth(),
        capital == null ? null : capital.tenth());
  }

  /** All families that are ever enrolled. */
  public int families() {
    return movements.families();
  }

  /** The families whose enrollment is suspended, or ends otherwise than by a case. */
  public int changes() {
    return movements.stages().stream()
        .mapToInt(stage -> stage.ended() + stage.suspended() - stage.graduates())
        .sum();
  }

  /** The families that leave on their own feet by a case. */
  public int graduates() {
    return movements.stages().stream().mapToInt(Stage::graduates).sum();
  }

  /** All facilitators, of whatever kind. */
  public int facilitators() {
    return pillars.stream().mapToInt(Pillar::people).sum();
  }
}
