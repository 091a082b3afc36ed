package id.graduasi.graduation.certificate;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Draws a certificate on one page, A4 across; lengths are points of 1/72 inch. */
final class CertificatePage {

  private static final Color GREEN = new Color(0x1B, 0x5E, 0x4B);
  private static final Color GOLD = new Color(0xB0, 0x8D, 0x3C);
  private static final Color INK = new Color(0x22, 0x2B, 0x2A);
  private static final Color GREY = new Color(0x6B, 0x74, 0x72);

  private static final String SERIF = FontFactory.TIMES_BOLD;
  private static final String PLAIN = FontFactory.HELVETICA;
  private static final String STRONG = FontFactory.HELVETICA_BOLD;

  private static final Rectangle PAPER = PageSize.A4.rotate();
  private static final int WIDTH = 842;
  private static final int HEIGHT = 595;
  private static final int MIDDLE = WIDTH / 2;
  private static final int LABELS_END = 330;
  private static final int VALUES_BEGIN = 350;
  private static final int FIRST_FACT = 292;
  private static final int LINE = 22;

  private final PdfContentByte canvas;

  private CertificatePage(PdfContentByte canvas) {
    this.canvas = canvas;
  }

  static byte[] draw(CertificateText text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document paper = new Document(PAPER)) {
      PdfWriter writer = PdfWriter.getInstance(paper, out);
      paper.addTitle(text.title());
      paper.addCreator("Graduasi");
      paper.open();
      CertificatePage page = new CertificatePage(writer.getDirectContent());
      page.frame();
      page.head(text);
      page.facts(text);
      page.signatures(text);
    }
    return out.toByteArray();
  }

  private void frame() {
    box(24, 3, GREEN);
    box(33, 1, GOLD);
    canvas.setColorFill(GREEN);
    canvas.rectangle(24, HEIGHT - 40, WIDTH - 48, 16);
    canvas.fill();
  }

  private void box(int margin, int thickness, Color colour) {
    canvas.setColorStroke(colour);
    canvas.setLineWidth(thickness);
    canvas.rectangle(margin, margin, WIDTH - 2 * margin, HEIGHT - 2 * margin);
    canvas.stroke();
  }

  private void head(CertificateText text) {
    centred(text.title(), SERIF, 34, GREEN, 496);
    centred(text.subtitle(), PLAIN, 14, GREY, 470);
    rule(MIDDLE - 60, MIDDLE + 60, 456, 2, GOLD);
    centred(text.given(), PLAIN, 13, INK, 428);
    rule(MIDDLE - 190, MIDDLE + 190, 384, 1, INK);
    centred(text.nameLabel(), PLAIN, 9, GREY, 371);
    centred(text.sentence(), PLAIN, 13, INK, 340);
  }

  private void facts(CertificateText text) {
    int y = FIRST_FACT;
    for (CertificateText.Fact fact : text.facts()) {
      put(fact.label(), PLAIN, 11, GREY, Element.ALIGN_RIGHT, LABELS_END, y);
      put(fact.value(), STRONG, 12, INK, Element.ALIGN_LEFT, VALUES_BEGIN, y);
      y -= LINE;
    }
  }

  private void signatures(CertificateText text) {
    rule(110, 330, 100, 1, INK);
    put(text.place(), PLAIN, 9, GREY, Element.ALIGN_CENTER, 220, 87);
    put(text.office(), STRONG, 11, INK, Element.ALIGN_CENTER, 622, 158);
    rule(512, 732, 100, 1, INK);
    put(text.signature(), PLAIN, 9, GREY, Element.ALIGN_CENTER, 622, 87);
    centred(text.footer(), PLAIN, 8, GREY, 46);
  }

  private void rule(int from, int to, int y, int thickness, Color colour) {
    canvas.setColorStroke(colour);
    canvas.setLineWidth(thickness);
    canvas.moveTo(from, y);
    canvas.lineTo(to, y);
    canvas.stroke();
  }

  private void centred(String text, String font, int size, Color colour, int y) {
    put(text, font, size, colour, Element.ALIGN_CENTER, MIDDLE, y);
  }

  /** A decree's number may be long: what does not fit beside its label is set smaller. */
  private void put(String text, String font, int size, Color colour, int align, int x, int y) {
    Phrase phrase = new Phrase(text, FontFactory.getFont(font, size, colour));
    int room = align == Element.ALIGN_LEFT ? WIDTH - 48 - x : WIDTH;
    if (ColumnText.getWidth(phrase) > room) {
      int smaller = Math.max(5, (int) (size * room / ColumnText.getWidth(phrase)));
      phrase = new Phrase(text, FontFactory.getFont(font, smaller, colour));
    }
    ColumnText.showTextAligned(canvas, align, phrase, x, y, 0);
  }
}
