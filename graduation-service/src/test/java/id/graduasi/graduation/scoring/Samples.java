package id.graduasi.graduation.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Families and models that the tests start from. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  static final MinimumWage UMK = new MinimumWage("35.22", 2025, 2_525_132);

  private static final ObjectMapper JSON = new ObjectMapper();

  private Samples() {}

  static JsonNode document() {
    return document("model-1");
  }

  static JsonNode document(String id) {
    try (InputStream in = Samples.class.getResourceAsStream("/models/" + id + ".json")) {
      return JSON.readTree(Objects.requireNonNull(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  static ScoringModel model() {
    return model("model-1");
  }

  static ScoringModel model(String id) {
    return ModelReader.read(document(id));
  }

  static Person adult(int birthYear, boolean working, boolean business) {
    return new Person(
        LocalDate.of(birthYear, 5, 1), "LEFT", "SMA", "NONE", false, working, business);
  }

  static Person pupil(int birthYear, String level) {
    return new Person(
        LocalDate.of(birthYear, 5, 1), "ATTENDING", level, "NONE", false, false, false);
  }

  /** A widow with a stall, her grown son and a daughter at school, in a fair house. */
  static FamilyFacts family() {
    return new FamilyFacts(
        new Decile(3, "2026-Q3"),
        new Decile(2, "2026-Q2"),
        List.of(adult(1985, true, true), adult(2005, false, false), pupil(2012, "SMP")),
        new TreeMap<>(
            Map.of(
                "luas_lantai", "36",
                "jenis_lantai_terluas", "semen",
                "jenis_dinding_terluas", "1",
                "jenis_atap_terluas", "02",
                "jenis_kloset", "1",
                "sumber_air_minum_utama", "4",
                "daya_terpasang", "2",
                "bahan_bakar_utama_memasak", "4",
                "status_kepemilikan_rumah", "1",
                "sepeda_motor", "1")),
        62);
  }

  static HomeVisit visit() {
    return new HomeVisit(DAY, 1_600_000L, 500_000L, 300_000L, HomeVisit.Business.STABLE, 12, 11);
  }

  static Inputs visited() {
    return inputs(family(), visit());
  }

  static Inputs unvisited() {
    return inputs(family(), null);
  }

  static Inputs inputs(FamilyFacts family, @Nullable HomeVisit visit) {
    return new Inputs(DAY, family, visit, UMK, null, List.of(), null);
  }

  static GrantOutcome grant(@Nullable LocalDate visitedOn, HomeVisit.@Nullable Business business) {
    return new GrantOutcome("KRTP", 4_000_000, LocalDate.of(2026, 3, 12), visitedOn, business);
  }
}
