package id.graduasi.platform.paper;

import java.awt.Color;
import org.openpdf.text.FontFactory;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Where a chart is drawn, as vectors; lengths are points, the origin is the lower left corner. */
public final class Canvas {

  private static final Color INK = new Color(0x22, 0x2B, 0x2A);
  private static final Color GREEN = new Color(0x1B, 0x5E, 0x4B);
  private static final Color PALE = new Color(0xD5, 0xDD, 0xD9);
  private static final Color RULE = new Color(0xB9, 0xC4, 0xBF);
  private static final int SPACE = 4;

  private final PdfTemplate template;
  private final float width;

  Canvas(PdfWriter writer, float width, int height) {
    this.template = writer.getDirectContent().createTemplate(width, height);
    this.width = width;
  }

  /** How areas differ from each other, also without colours. */
  public enum Fill {
    SOLID,
    HATCHED,
    PALE,
    EMPTY
  }

  PdfTemplate template() {
    return template;
  }

  float width() {
    return width;
  }

  /** A filled rectangle with an outline; a negative width reaches to the left. */
  void bar(float x, float y, float wide, float high, Fill fill) {
    float left = Math.min(x, x + wide);
    float over = Math.abs(wide);
    template.saveState();
    template.setColorFill(
        switch (fill) {
          case SOLID -> GREEN;
          case PALE -> PALE;
          case HATCHED, EMPTY -> Color.WHITE;
        });
    template.rectangle(left, y, over, high);
    template.fill();
    if (fill == Fill.HATCHED) {
      hatch(left, y, over, high);
    }
    template.setColorStroke(fill == Fill.PALE ? RULE : GREEN);
    template.setLineWidth(0.7f);
    template.rectangle(left, y, over, high);
    template.stroke();
    template.restoreState();
  }

  private void hatch(float x, float y, float wide, float high) {
    template.saveState();
    template.rectangle(x, y, wide, high);
    template.clip();
    template.newPath();
    template.setColorStroke(GREEN);
    template.setLineWidth(0.8f);
    for (float at = x - high; at < x + wide; at += SPACE) {
      template.moveTo(at, y);
      template.lineTo(at + high, y + high);
    }
    template.stroke();
    template.restoreState();
  }

  /** A thin line for reading along. */
  void rule(float x1, float y1, float x2, float y2) {
    line(x1, y1, x2, y2, 0.5f, RULE);
  }

  /** A line that is part of what is shown. */
  void stroke(float x1, float y1, float x2, float y2) {
    line(x1, y1, x2, y2, 1.4f, GREEN);
  }

  private void line(float x1, float y1, float x2, float y2, float thick, Color colour) {
    template.setColorStroke(colour);
    template.setLineWidth(thick);
    template.moveTo(x1, y1);
    template.lineTo(x2, y2);
    template.stroke();
  }

  /** A point. */
  void dot(float x, float y) {
    template.setColorFill(GREEN);
    template.circle(x, y, 2);
    template.fill();
  }

  /** Words that begin at x. */
  void left(String text, float x, float y, int size) {
    write(PdfContentByte.ALIGN_LEFT, text, x, y, size, FontFactory.HELVETICA);
  }

  /** Words that end at x. */
  void right(String text, float x, float y, int size) {
    write(PdfContentByte.ALIGN_RIGHT, text, x, y, size, FontFactory.HELVETICA);
  }

  /** Words with x in their middle. */
  void centre(String text, float x, float y, int size) {
    write(PdfContentByte.ALIGN_CENTER, text, x, y, size, FontFactory.HELVETICA);
  }

  /** The same, in bold, that begin at x. */
  void strong(String text, float x, float y, int size) {
    write(PdfContentByte.ALIGN_LEFT, text, x, y, size, FontFactory.HELVETICA_BOLD);
  }

  /** The words as far as they fit into a width. */
  static String fitting(String text, float wide, int size) {
    BaseFont font = base(FontFactory.HELVETICA);
    String fits = text;
    while (fits.length() > 1 && font.getWidthPoint(fits, size) > wide) {
      fits = fits.substring(0, fits.length() - 2).strip() + ".";
    }
    return fits;
  }

  /** How wide words are. */
  static float wide(String text, int size) {
    return base(FontFactory.HELVETICA).getWidthPoint(text, size);
  }

  private void write(int align, String text, float x, float y, int size, String font) {
    template.beginText();
    template.setColorFill(INK);
    template.setFontAndSize(base(font), size);
    template.showTextAligned(align, text, x, y, 0);
    template.endText();
  }

  private static BaseFont base(String font) {
    return FontFactory.getFont(font).getCalculatedBaseFont(false);
  }
}
