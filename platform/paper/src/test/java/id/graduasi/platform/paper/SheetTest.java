package id.graduasi.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.web.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class SheetTest {

  private static final Wording ID = new Wording(Language.ID);
  private static final List<Column> COLUMNS =
      List.of(Column.words("Sebab", 60), Column.figures("Keluarga", 40));

  @Test
  void everyPageHasItsHeadItsNumberAndTheTablesHead() throws IOException {
    List<String> pages =
        pages(
            new Sheet("Bahan", "Kabupaten Contoh", ID)
                .rows(COLUMNS, Collections.nCopies(120, List.of("Meninggal", "-1")))
                .done());

    assertThat(pages).hasSize(3);
    for (int page = 1; page <= 3; page++) {
      assertThat(pages.get(page - 1))
          .contains("Kabupaten Contoh", "Sebab")
          .containsPattern("Halaman " + page + " dari ?3");
    }
  }

  @Test
  void aHeadingDoesNotStandAloneAtTheFootOfAPage() throws IOException {
    Sheet sheet = new Sheet("Bahan", "Kabupaten Contoh", ID);
    for (int i = 0; i < 28; i++) {
      sheet.say("baris");
    }
    byte[] pdf = sheet.chapter("Bab penutup", 160).say("isi bab").done();

    assertThat(pages(pdf).get(0)).doesNotContain("Bab penutup");
    assertThat(pages(pdf).get(1)).contains("Bab penutup", "isi bab");
    assertThat(SimpleBookmark.getBookmarkList(new PdfReader(pdf)))
        .extracting(mark -> mark.get("Title"))
        .containsExactly("Bab penutup");
  }

  @Test
  void aChartSaysItsNumbersInWordsAndOnThePage() throws IOException {
    Waterfall waterfall =
        new Waterfall(
            "31 Des 2024",
            59_303,
            List.of(new Waterfall.Step("Baru", 120), new Waterfall.Step("Meninggal", -395)),
            "31 Des 2025",
            59_028,
            ID);

    assertThat(waterfall.inWords())
        .isEqualTo("31 Des 2024 59.303, Baru +120, Meninggal -395, 31 Des 2025 59.028");
    assertThat(pages(new Sheet("Bahan", ID).chart(waterfall).done()).getFirst())
        .contains("59.303", "+120", "-395", "59.028", "Sumbu tidak mulai dari nol");
  }

  @Test
  void aScaleIsMarkedAtAFewRoundNumbers() {
    for (long high : new long[] {1, 7, 60, 999, 59_303, 1_000_000_007}) {
      Scale scale = new Scale(0, high, 0, 100);
      assertThat(high / scale.step()).isBetween(1L, 10L);
      assertThat(scale.at(0)).isZero();
      assertThat(scale.at(high)).isEqualTo(100);
    }
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    PdfReader reader = new PdfReader(pdf);
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      pages.add(extractor.getTextFromPage(page).replaceAll("\\s+", " "));
    }
    return pages;
  }
}
