package id.graduasi.grants.payment;

import id.graduasi.platform.web.Refused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a file has its columns: in any order, however they are capitalised. */
final class ResultHeader {

  private final Map<ResultColumn, Integer> places = new EnumMap<>(ResultColumn.class);
  private final int width;

  /** Refuses a file that lacks a column, or has one twice, with its name. */
  ResultHeader(@Nullable List<String> header) {
    if (header == null || header.stream().allMatch(String::isBlank)) {
      throw new Refused(PaymentProblem.PAYMENT_FILE_EMPTY);
    }
    this.width = header.size();
    for (ResultColumn column : ResultColumn.values()) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        if (plain(header.get(i)).toLowerCase(Locale.ROOT).equals(column.header())) {
          found.add(i);
        }
      }
      if (found.size() > 1) {
        throw refused(PaymentProblem.PAYMENT_COLUMN_REPEATED, column);
      }
      if (found.isEmpty() && column.required()) {
        throw refused(PaymentProblem.PAYMENT_COLUMN_MISSING, column);
      }
      found.forEach(place -> places.put(column, place));
    }
  }

  boolean fits(List<String> cells) {
    return cells.size() <= width;
  }

  /** The cell without blanks around it; empty where there is none. */
  String cell(List<String> cells, ResultColumn column) {
    Integer place = places.get(column);
    return place == null || place >= cells.size() ? "" : plain(cells.get(place));
  }

  private static Refused refused(PaymentProblem why, ResultColumn column) {
    return new Refused(why, column.header()).on(column.header());
  }

  private static String plain(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }
}
