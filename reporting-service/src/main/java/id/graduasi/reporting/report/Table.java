package id.graduasi.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/** A report: what it speaks of, and the table it is to a spreadsheet. */
public interface Table {

  /** The area it speaks of; {@code *} is the country. */
  String area();

  String areaName();

  /** When the figures were read. */
  Instant asOf();

  /** What they were made from. */
  String source();

  /** The columns' names. */
  @JsonIgnore
  List<String> columns();

  /** One list of cells a row, in the order of the columns: texts, numbers, days. */
  @JsonIgnore
  List<List<Object>> rows();
}
