package id.graduasi.platform.paper;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** A paper of A4 pages, each numbered "1 of n"; lengths are points of 1/72 inch. */
public final class Sheet {

  private static final Font TITLE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 13);
  private static final Font CHAPTER = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 12);
  private static final Font PLAIN = FontFactory.getFont(FontFactory.HELVETICA, 10);
  private static final Font STRONG = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 10);
  private static final Font SMALL = FontFactory.getFont(FontFactory.HELVETICA, 8);
  private static final Font LARGE = FontFactory.getFont(FontFactory.HELVETICA_BOLD, 15);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Document paper;
  private final PdfWriter writer;

  /** A paper that begins with its title. */
  public Sheet(String title, Wording wording) {
    this(title, null, wording);
  }

  /** The same, with a line about it above every page. */
  public Sheet(String title, @Nullable String head, Wording wording) {
    paper = new Document(PageSize.A4, 42, 42, head == null ? 40 : 68, 48);
    writer = PdfWriter.getInstance(paper, out);
    writer.setPageEvent(new PageNumbers(wording, head));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    paper.addTitle(title);
    paper.addCreator("Graduasi");
    paper.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(wording.tag()));
    Paragraph heading = new Paragraph(title, TITLE);
    heading.setAlignment(Element.ALIGN_CENTER);
    heading.setSpacingAfter(4);
    paper.add(heading);
  }

  /** A line in the middle. */
  public Sheet centred(String text) {
    paper.add(middle(text));
    return this;
  }

  /** A paragraph. */
  public Sheet say(String text) {
    return add(new Paragraph(text, PLAIN));
  }

  /** A paragraph in bold. */
  public Sheet stress(String text) {
    return add(new Paragraph(text, STRONG));
  }

  /** A remark in small letters. */
  public Sheet note(String text) {
    Paragraph line = new Paragraph(text, SMALL);
    line.setLeading(10);
    return add(line);
  }

  private Sheet add(Paragraph line) {
    line.setSpacingBefore(6);
    paper.add(line);
    return this;
  }

  /**
   * A heading with a bookmark, which never stands alone at the foot of a page.
   *
   * @param room how many points of what follows must fit below it on the same page
   */
  public Sheet chapter(String title, int room) {
    keep(room + 20);
    float top = writer.getVerticalPosition(true);
    PdfDestination here = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
    new PdfOutline(writer.getDirectContent().getRootOutline(), here, title);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    Paragraph heading = new Paragraph(title, CHAPTER);
    heading.setSpacingBefore(18);
    paper.add(heading);
    return this;
  }

  /** What follows stands on one page as far as it needs so many points. */
  public Sheet keep(int room) {
    if (writer.getVerticalPosition(true) - paper.bottom() < room + 20) {
      paper.newPage();
    }
    return this;
  }

  /** Labels and their values, in pairs. */
  public Sheet facts(String... pairs) {
    PdfPTable table = Cells.table(30, 70);
    for (int i = 0; i < pairs.length; i += 2) {
      table.addCell(Cells.bare(pairs[i], PLAIN, Element.ALIGN_LEFT));
      table.addCell(Cells.bare(pairs[i + 1], STRONG, Element.ALIGN_LEFT));
    }
    paper.add(table);
    return this;
  }

  /** A number with what it is, and a remark on it. */
  public record Tile(String label, String value, String remark) {}

  /** Numbers to be seen first, in rows of three. */
  public Sheet tiles(List<Tile> tiles) {
    PdfPTable table = Cells.table(1, 1, 1);
    table.setKeepTogether(true);
    for (Tile tile : tiles) {
      PdfPCell cell = Cells.cell("", SMALL, Cells.SHADE, Element.ALIGN_LEFT);
      cell.setPadding(7);
      cell.addElement(new Paragraph(10, tile.label(), SMALL));
      cell.addElement(new Paragraph(20, tile.value(), LARGE));
      cell.addElement(new Paragraph(12, tile.remark(), SMALL));
      table.addCell(cell);
    }
    table.completeRow();
    paper.add(table);
    return this;
  }

  /** A table whose head stands on every page; its last column holds figures. */
  public Sheet rows(int[] widths, List<String> head, List<List<String>> rows) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(new Column(head.get(i), widths[i], i == widths.length - 1));
    }
    return rows(columns, rows);
  }

  /** A table whose head stands on every page. */
  public Sheet rows(List<Column> columns, List<List<String>> rows) {
    paper.add(Cells.rows(columns, rows));
    return this;
  }

  /** A drawing as wide as the page's text; it goes over whole where it does not fit. */
  public Sheet chart(Chart chart) {
    Canvas canvas = new Canvas(writer, paper.right() - paper.left(), chart.height());
    chart.draw(canvas);
    Image image = Image.getInstance(canvas.template());
    image.setAlt(chart.inWords());
    image.setSpacingBefore(8);
    paper.add(image);
    return this;
  }

  /** Who signs, side by side, with room to sign; never torn from each other. */
  public Sheet signatures(String above, String... offices) {
    PdfPTable table = new PdfPTable(offices.length);
    table.setWidthPercentage(100);
    table.setSpacingBefore(14);
    table.setKeepTogether(true);
    for (String office : offices) {
      PdfPCell cell = Cells.bare("", PLAIN, Element.ALIGN_CENTER);
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

  /** The paper as a file. */
  public byte[] done() {
    paper.close();
    return out.toByteArray();
  }

  private static Paragraph middle(String text) {
    Paragraph line = new Paragraph(text, PLAIN);
    line.setAlignment(Element.ALIGN_CENTER);
    return line;
  }
}
