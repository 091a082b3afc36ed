package id.graduasi.reporting.report;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report's table as a workbook when a caller asks for it: numbers and days are cells of
 * their type, the header stays in sight, and a second sheet says what the figures are.
 */
@Provider
@Produces(XlsxWriter.XLSX)
public class XlsxWriter implements MessageBodyWriter<Table> {

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String APPLICATION = "Graduasi";

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] marks, MediaType media) {
    return Table.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Table table,
      Class<?> type,
      Type generic,
      Annotation[] marks,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, APPLICATION, "1.0")) {
      data(book.newWorksheet("Data"), table);
      metadata(book.newWorksheet("Metadata"), table, type.getSimpleName());
    }
    headers.putSingle(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"%s-%s.xlsx\""
            .formatted(type.getSimpleName(), table.area().replace("*", "ID")));
    out.write(bytes.toByteArray());
  }

  private static void data(Worksheet sheet, Table table) {
    row(sheet, 0, List.copyOf(table.columns()));
    sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int at = 1;
    for (List<Object> cells : table.rows()) {
      row(sheet, at++, cells);
    }
  }

  private static void metadata(Worksheet sheet, Table table, String report) {
    List<List<Object>> lines =
        List.of(
            List.of("report", report),
            List.of("area", table.area()),
            List.of("areaName", table.areaName()),
            List.of("asOf", table.asOf().toString()),
            List.of("source", table.source()),
            List.of("producer", APPLICATION));
    for (int i = 0; i < lines.size(); i++) {
      row(sheet, i, lines.get(i));
    }
    sheet.range(0, 0, lines.size() - 1, 0).style().bold().set();
  }

  private static void row(Worksheet sheet, int at, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case BigDecimal number -> sheet.value(at, column, number);
        case Number number -> sheet.value(at, column, number);
        case LocalDate day -> {
          sheet.value(at, column, day);
          sheet.style(at, column).format("yyyy-mm-dd").set();
        }
        case Object text -> sheet.value(at, column, text.toString());
      }
    }
  }
}
