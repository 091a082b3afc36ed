package id.graduasi.grants.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A paper of A4 pages, each numbered "1 of n"; lengths are points of 1/72 inch. */
final class Sheet {

  private static final Color SHADE = new Color(0xE8, 0xEE, 0xEB);
  private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13);
  private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 10);
  private static final Font STRONG = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
  private static final Font CELL = FontFactory.getFont(FontFactory.HELVETICA, 8);
  private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Document paper = new Document(PageSize.A4, 42, 42, 40, 48);

  Sheet(String title, Wording wording) {
    PdfWriter writer = PdfWriter.getInstance(paper, out);
    writer.setPageEvent(new PageNumbers(wording));
    paper.addTitle(title);
    paper.addCreator("Graduasi");
    paper.open();
    Paragraph heading = new Paragraph(title, TITLE);
    heading.setAlignment(Element.ALIGN_CENTER);
    heading.setSpacingAfter(4);
    paper.add(heading);
  }

  Sheet centred(String text) {
    Paragraph line = new Paragraph(text, PLAIN);
    line.setAlignment(Element.ALIGN_CENTER);
    paper.add(line);
    return this;
  }

  Sheet say(String text) {
    return add(new Paragraph(text, PLAIN));
  }

  Sheet stress(String text) {
    return add(new Paragraph(text, STRONG));
  }

  private Sheet add(Paragraph line) {
    line.setSpacingBefore(6);
    paper.add(line);
    return this;
  }

  /** Labels and their values, in pairs. */
  Sheet facts(String... pairs) {
    PdfPTable table = table(new int[] {30, 70});
    for (int i = 0; i < pairs.length; i += 2) {
      table.addCell(bare(pairs[i], PLAIN, Element.ALIGN_LEFT));
      table.addCell(bare(pairs[i + 1], STRONG, Element.ALIGN_LEFT));
    }
    paper.add(table);
    return this;
  }

  /** A table whose head stands on every page; its last column holds figures. */
  Sheet rows(int[] widths, List<String> head, List<List<String>> rows) {
    PdfPTable table = table(widths);
    head.forEach(label -> table.addCell(cell(label, HEAD, SHADE, Element.ALIGN_LEFT)));
    table.setHeaderRows(1);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int align = i == row.size() - 1 ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
        table.addCell(cell(row.get(i), CELL, Color.WHITE, align));
      }
    }
    // A row that does not fit goes over whole.
    table.setSplitLate(true);
    paper.add(table);
    return this;
  }

  /** Who signs, side by side, with room to sign; never torn from each other. */
  Sheet signatures(String above, String... offices) {
    PdfPTable table = new PdfPTable(offices.length);
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    table.setKeepTogether(true);
    for (String office : offices) {
      PdfPCell cell = bare("", PLAIN, Element.ALIGN_CENTER);
      cell.addElement(middle(above));
      cell.addElement(middle(office));
      Paragraph line = middle("(....................................)");
      line.setSpacingBefore(44);
      cell.addElement(line);
      table.addCell(cell);
    }
    paper.add(table);
    return this;
  }

  byte[] done() {
    paper.close();
    return out.toByteArray();
  }

  private static Paragraph middle(String text) {
    Paragraph line = new Paragraph(text, PLAIN);
    line.setAlignment(Element.ALIGN_CENTER);
    return line;
  }

  private static PdfPTable table(int[] widths) {
    PdfPTable table = new PdfPTable(widths.length);
    table.setWidths(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(10);
    return table;
  }

  private static PdfPCell bare(String text, Font font, int align) {
    PdfPCell cell = cell(text, font, Color.WHITE, align);
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  private static PdfPCell cell(String text, Font font, Color ground, int align) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setBackgroundColor(ground);
    cell.setHorizontalAlignment(align);
    cell.setPadding(3);
    return cell;
  }
}
