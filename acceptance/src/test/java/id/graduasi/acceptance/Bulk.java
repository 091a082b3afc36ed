package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.eventually;
import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Sends import files and reads what became of them. */
final class Bulk {

  private Bulk() {}

  /** Sends a file as the office of Bojonegoro; its job when it has completed. */
  static JsonPath imported(Path file) {
    Response accepted =
        registry("bojonegoro")
            .contentType("text/csv")
            .body(file.toFile())
            .post("/api/v1/imports?kind=families&dtsenVersion=2026-Q3");
    String id = ok(accepted).getString("id");
    return eventually(
            () -> registry("bojonegoro").get("/api/v1/imports/" + id),
            answer -> answer.jsonPath().getString("state").equals("COMPLETED"))
        .jsonPath();
  }

  /** The refused rows as {@code line column code}, in the order of the file. */
  static List<String> refusals(JsonPath job) {
    String csv =
        registry("bojonegoro")
            .get("/api/v1/imports/" + job.getString("id") + "/refusals")
            .asString();
    return csv.lines()
        .skip(1)
        .map(line -> Arrays.asList(line.split(",", 4)))
        .map(cells -> cells.get(0) + " " + cells.get(1) + " " + cells.get(2))
        .toList();
  }
}
