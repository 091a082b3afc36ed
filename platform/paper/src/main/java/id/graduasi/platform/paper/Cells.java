package id.graduasi.platform.paper;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Tables and their cells. */
final class Cells {

  static final Color SHADE = new Color(0xE8, 0xEE, 0xEB);
  private static final Color RULE = new Color(0xB9, 0xC4, 0xBF);
  private static final Font CELL = FontFactory.getFont(FontFactory.HELVETICA, 8);
  private static final Font HEAD = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 8);

  private Cells() {}

  /** A table whose head stands on every page. A row that does not fit goes over whole. */
  static PdfPTable rows(List<Column> columns, List<List<String>> rows) {
    PdfPTable table = table(columns.stream().mapToInt(Column::width).toArray());
    columns.forEach(column -> table.addCell(cell(column.label(), HEAD, SHADE, align(column))));
    table.setHeaderRows(1);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        table.addCell(cell(row.get(i), CELL, Color.WHITE, align(columns.get(i))));
      }
    }
    table.setSplitLate(true);
    return table;
  }

  static PdfPTable table(int... widths) {
    PdfPTable table = new PdfPTable(widths.length);
    table.setWidths(widths);
    table.setWidthPercentage(100);
    table.setSpacingBefore(10);
    return table;
  }

  static PdfPCell bare(String text, Font font, int align) {
    PdfPCell cell = cell(text, font, Color.WHITE, align);
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  static PdfPCell cell(String text, Font font, Color ground, int align) {
    PdfPCell cell = new PdfPCell(new Phrase(text, font));
    cell.setBackgroundColor(ground);
    cell.setBorderColor(RULE);
    cell.setHorizontalAlignment(align);
    cell.setPadding(3);
    cell.setPaddingLeft(5);
    cell.setPaddingRight(5);
    return cell;
  }

  private static int align(Column column) {
    return column.figures() ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
  }
}
