package id.graduasi.acceptance;

import static id.graduasi.acceptance.Calls.ok;
import static id.graduasi.acceptance.Calls.registry;

import java.util.List;
import java.util.Map;

/** The facilitator of the demo data whom the README's walk needs, where no demo data is. */
final class DemoFacilitator {

  static final String ID = "01990000-0000-7000-8000-000000003522";

  private DemoFacilitator() {}

  /** Registers her; doing so again changes nothing. */
  static void register() {
    ok(
        registry("bojonegoro")
            .body(
                Map.of(
                    "number", "BJN-0001",
                    "name", "Dewi Lestari",
                    "kind", "PKH",
                    "areas", List.of("35.22"),
                    "startedOn", "2024-01-01"))
            .put("/api/v1/facilitators/" + ID));
  }
}
