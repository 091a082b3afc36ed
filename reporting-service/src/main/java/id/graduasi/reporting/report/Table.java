package id.graduasi.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** A report that can also be read as a table, for a spreadsheet. */
interface Table {

  /** The columns' names. */
  @JsonIgnore
  List<String> columns();

  /** One list of cells a row, in the order of the columns. */
  @JsonIgnore
  List<List<Object>> rows();
}
