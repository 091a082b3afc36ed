package id.graduasi.graduation.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.graduasi.graduation.Api;
import id.graduasi.graduation.Facts;
import id.graduasi.graduation.KnownTestFamily;
import id.graduasi.graduation.ServiceTest;
import id.graduasi.graduation.cases.Told;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.platform.testkit.infra.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@ServiceTest
class CertificateTest {

  @Test
  void aCaseThatHasTakenEffectHasACertificateInBothLanguages() throws IOException {
    KnownTestFamily family = KnownTestFamily.arrived();
    UUID id = Told.effective(family);

    String indonesian = text(id, "id");
    String english = text(id, "en");

    assertThat(indonesian)
        .contains("SERTIFIKAT GRADUASI", "Graduasi mandiri sejahtera", "400.9/12/2026")
        .contains("tanggal 20 Maret 2026", "1 April 2026", id.toString());
    assertThat(english)
        .contains("CERTIFICATE OF GRADUATION", "Independent graduation")
        .contains("400.9/12/2026 of 20 March 2026")
        .contains(familyNumber(id));
  }

  @Test
  void itsNameSaysNothingOfThePeople() {
    UUID id = Told.effective(KnownTestFamily.arrived());

    Api.as(Api.OFFICE)
        .accept("application/pdf")
        .get("/api/v1/cases/" + id + "/certificate")
        .then()
        .statusCode(200)
        .header(
            "Content-Disposition",
            equalTo("attachment; filename=\"sertifikat-graduasi-" + id + ".pdf\""));
    Api.as(Api.NEIGHBOUR)
        .get("/api/v1/cases/" + id + "/certificate")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void anOpenCaseAndANaturalGraduationHaveNone() {
    UUID open = Told.due(KnownTestFamily.arrived());
    Api.get(Api.OFFICE, "/cases/" + open + "/certificate")
        .statusCode(409)
        .body("code", equalTo("no-certificate"))
        .body("step", equalTo("DUE"));
    KnownTestFamily family = KnownTestFamily.arrived();
    family.enrollment(2, "ended", "ENDED", "NATURAL", null);
    String of = "select id from graduation_case where family_id = ?";
    Facts.await("1", "select count(*) from graduation_case where family_id = ?", family.id());

    Api.get(Api.OFFICE, "/cases/" + Databases.query(of, family.id()).getFirst() + "/certificate")
        .statusCode(409)
        .body("code", equalTo("no-certificate-for-kind"));
  }

  private static String text(UUID id, String language) throws IOException {
    byte[] pdf =
        given()
            .auth()
            .oauth2(Tokens.of(Api.FACILITATOR))
            .header("Accept-Language", language)
            .get("/api/v1/cases/" + id + "/certificate")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Language", equalTo(language))
            .extract()
            .asByteArray();
    Files.write(Path.of("target", "certificate-" + language + ".pdf"), pdf);
    PdfReader reader = new PdfReader(pdf);
    assertThat(reader.getNumberOfPages()).isEqualTo(1);
    return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
  }

  private static String familyNumber(UUID id) {
    return Databases.query("select family_number from graduation_case where id = ?", id).getFirst();
  }
}
