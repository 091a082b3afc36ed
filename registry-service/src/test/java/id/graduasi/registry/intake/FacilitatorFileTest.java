package id.graduasi.registry.intake;

import static id.graduasi.registry.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.platform.testkit.contracts.Contracts;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.RegistryTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@RegistryTest
class FacilitatorFileTest {

  private static final String HEADER = "nomor_pendamping,nama,jenis,wilayah,tanggal_mulai\n";
  private static final AtomicInteger SERIAL = new AtomicInteger(1);

  @Test
  void aFileBringsFacilitatorsAndTheSameFileAgainChangesNothing() {
    String number = number();
    String text =
        HEADER
            + number
            + ",Siti Rahmawati,PKH,35.22.15.1004|3522151001,2021-03-01\n"
            + number()
            + ",Bambang,karang_taruna,35.22,02/01/2019\n";

    assertThat(Sent.counts(imported(text))).containsExactly(2, 0, 0, 0);
    assertThat(Sent.counts(imported(text))).containsExactly(0, 0, 2, 0);

    assertThat(
            Databases.query(
                "select kind || areas::text || started_on || area_code || version"
                    + " from facilitator where number = ?",
                number))
        .containsExactly("PKH{35.22.15.1001,35.22.15.1004}2021-03-0135.22.151");
    List<String> events = events(number);
    assertThat(events).hasSize(1);
    Contracts.assertValid("id.graduasi.registry.facilitator.assigned.v1", events.getFirst());
    Contracts.assertNoPersonalData(events.getFirst());
  }

  @Test
  void aChangedRowChangesOnlyItsFacilitator() {
    String number = number();
    String other = number();
    String text = row(number, "35.22.15") + row(other, "35.22.15");
    imported(HEADER + text);

    JsonPath job = imported(HEADER + row(number, "35.22.16") + row(other, "35.22.15"));

    assertThat(Sent.counts(job)).containsExactly(0, 1, 1, 0);
    assertThat(events(number)).hasSize(2);
    assertThat(events(other)).hasSize(1);
    as("bojonegoro")
        .get("/api/v1/imports/" + job.getString("id"))
        .then()
        .body("kind", equalTo("FACILITATORS"));
  }

  @Test
  void aFileOfAnEarlierDayChangesNothing() {
    String number = number();
    imported(HEADER + row(number, "35.22.15"));

    JsonPath older =
        Sent.imported(
            "bojonegoro", "facilitators", HEADER + row(number, "35.22.16"), "&asOf=2026-01-01");

    assertThat(Sent.counts(older)).containsExactly(0, 0, 1, 0);
    assertThat(Sent.warnings("bojonegoro", older)).contains("2,nomor_pendamping,older-than-held,");
    assertThat(events(number)).hasSize(1);
  }

  @Test
  void aDryRunAnswersTheSameAndWritesNothing() {
    String number = number();

    JsonPath job =
        Sent.imported(
            "bojonegoro", "facilitators", HEADER + row(number, "35.22.15"), "&dryRun=true");

    assertThat(Sent.counts(job)).containsExactly(1, 0, 0, 0);
    assertThat(Databases.query("select id from facilitator where number = ?", number)).isEmpty();
  }

  @Test
  void aBadRowIsRefusedByItselfWithLineColumnAndCode() {
    String good = number();
    String text =
        HEADER
            + row(good, "35.22.15")
            + "PKH 1,Siti,PKH,35.22.15,2021-03-01\n"
            + number()
            + ",,PKH,35.22.15,2021-03-01\n"
            + number()
            + ",Siti,DOCTOR,35.22.15,2021-03-01\n"
            + number()
            + ",Siti,PKH,35.24.01,2021-03-01\n"
            + number()
            + ",Siti,PKH,35.22.99,2021-03-01\n"
            + number()
            + ",Siti,PKH,35.22.15,March\n"
            + ",Siti,PKH,35.22.15,2021-03-01\n"
            + row(good, "35.22.16");

    JsonPath job = imported(text);

    assertThat(Sent.counts(job)).containsExactly(1, 0, 0, 8);
    assertThat(Sent.refusals("bojonegoro", job))
        .contains("3,nomor_pendamping,value-not-allowed,")
        .contains("4,nama,value-required,")
        .contains("5,jenis,value-not-allowed,")
        .contains("6,wilayah,area-outside,")
        .contains("7,wilayah,area-unknown,")
        .contains("8,tanggal_mulai,date-unreadable,")
        .contains("9,nomor_pendamping,value-required,")
        .contains("10,nomor_pendamping,row-repeated,");
  }

  @Test
  void aNumberOfAnotherRegencyIsLeftAlone() {
    String number = number();
    Sent.imported("lamongan", "facilitators", HEADER + row(number, "35.24.01"), "");

    JsonPath job = imported(HEADER + row(number, "35.22.15"));

    assertThat(Sent.counts(job)).containsExactly(0, 0, 0, 1);
    assertThat(Sent.refusals("bojonegoro", job)).contains("facilitator-number-taken");
    assertThat(Databases.query("select area_code from facilitator where number = ?", number))
        .containsExactly("35.24.01");
  }

  @Test
  void anUnknownKindNamesTheKnownOnes() {
    Sent.file("bojonegoro", "pets", HEADER, "")
        .then()
        .statusCode(400)
        .body("code", equalTo("kind-not-supported"))
        .body("detail", containsString("families, "))
        .body("detail", containsString("facilitators"));
  }

  private static JsonPath imported(String text) {
    return Sent.imported("bojonegoro", "facilitators", text, "");
  }

  private static String row(String number, String area) {
    return number + ",Siti Rahmawati,PKH," + area + ",2021-03-01\n";
  }

  private static String number() {
    return "FILE-3522-" + SERIAL.getAndIncrement();
  }

  private static List<String> events(String number) {
    return Databases.query(
        "select payload::text from journal where topic = 'registry.facilitator'"
            + " and payload ->> 'facilitatorNumber' = ? order by position",
        number);
  }
}
