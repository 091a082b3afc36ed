package id.graduasi.grants.paper;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** "halaman 1 dari n" under each page; n is filled in when the last page is known. */
final class PageNumbers extends PdfPageEventHelper {

  private static final int SIZE = 8;
  private static final int FOOT = 30;
  private static final int GAP = 2;

  private final Wording wording;
  private @Nullable PdfTemplate total;

  PageNumbers(Wording wording) {
    this.wording = wording;
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document document) {
    total = writer.getDirectContent().createTemplate(40, 12);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    String text = wording.say("halaman %d dari", "page %d of").formatted(writer.getPageNumber());
    float right = document.right() - 20;
    PdfContentByte canvas = writer.getDirectContent();
    ColumnText.showTextAligned(
        canvas,
        Element.ALIGN_RIGHT,
        new Phrase(text, FontFactory.getFont(FontFactory.HELVETICA, SIZE)),
        right,
        FOOT,
        0);
    canvas.addTemplate(Objects.requireNonNull(total), right + GAP, FOOT);
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    BaseFont font = FontFactory.getFont(FontFactory.HELVETICA, SIZE).getCalculatedBaseFont(false);
    PdfTemplate number = Objects.requireNonNull(total);
    number.beginText();
    number.setFontAndSize(font, SIZE);
    number.showText(Integer.toString(writer.getPageNumber() - 1));
    number.endText();
  }
}
