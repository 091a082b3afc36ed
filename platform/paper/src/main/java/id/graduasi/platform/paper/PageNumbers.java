package id.graduasi.platform.paper;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * "Halaman 1 dari n" under each page, and what the paper is about above it; n is filled in when the
 * last page is known.
 */
final class PageNumbers extends PdfPageEventHelper {

  private static final int SIZE = 8;
  private static final int FOOT = 30;
  private static final int GAP = 2;
  private static final int ABOVE = 16;

  private final Wording wording;
  private final @Nullable String head;
  private @Nullable PdfTemplate total;

  PageNumbers(Wording wording, @Nullable String head) {
    this.wording = wording;
    this.head = head;
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document document) {
    total = writer.getDirectContent().createTemplate(40, 12);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    String text = wording.say("Halaman %d dari", "Page %d of").formatted(writer.getPageNumber());
    float right = document.right() - 20;
    PdfContentByte canvas = writer.getDirectContent();
    say(canvas, Element.ALIGN_RIGHT, text, right, FOOT);
    canvas.addTemplate(Objects.requireNonNull(total), right + GAP, FOOT);
    if (head != null) {
      float above = document.top() + ABOVE;
      say(canvas, Element.ALIGN_LEFT, head, document.left(), above);
      canvas.setLineWidth(0.5f);
      canvas.moveTo(document.left(), above - 4);
      canvas.lineTo(document.right(), above - 4);
      canvas.stroke();
    }
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    BaseFont base = font().getCalculatedBaseFont(false);
    PdfTemplate number = Objects.requireNonNull(total);
    number.beginText();
    number.setFontAndSize(base, SIZE);
    number.showText(Integer.toString(writer.getPageNumber() - 1));
    number.endText();
  }

  private static void say(PdfContentByte canvas, int align, String text, float x, float y) {
    ColumnText.showTextAligned(canvas, align, new Phrase(text, font()), x, y, 0);
  }

  private static Font font() {
    return FontFactory.getFont(FontFactory.HELVETICA, SIZE);
  }
}
