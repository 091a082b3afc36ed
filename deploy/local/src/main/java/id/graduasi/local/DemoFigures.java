package id.graduasi.local;

import id.graduasi.local.demo.PublishedLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Records what the press published beside what the data say: official figures with day and source
 * as stated, and the poverty rate. No day of a year is stated by any source but one; which day a
 * figure is compared on is ours, and the figure says so. Repeating it changes nothing.
 */
final class DemoFigures {
  private static final String CLIENT = "system";
  private static final String INDICATOR = "poverty-rate";
  private static final int LENGTH_OF_A_DAY = "2025-06-03".length();

  private final Api api;

  DemoFigures(Api api) {
    this.api = api;
  }

  void publish() throws IOException, InterruptedException {
    for (PublishedLine line : PublishedLine.all()) {
      if (line.figure().startsWith(INDICATOR)) {
        indicator(line);
      } else if (!line.figure().isEmpty()) {
        figure(line);
      }
    }
  }

  private void figure(PublishedLine line) throws IOException, InterruptedException {
    String[] measure = line.figure().split(" ");
    Map<String, Object> body = stated(line);
    body.put("measure", measure[0]);
    body.put("item", measure[1]);
    body.put("value", new BigDecimal(line.value()));
    body.put("asOf", line.asOf());
    body.put("onStated", line.asOf().length() == LENGTH_OF_A_DAY);
    body.put("approximate", line.note().contains("approximate"));
    if (!line.from().isEmpty()) {
      body.put("from", line.from());
    }
    if (!line.on().isEmpty()) {
      body.put("on", line.on());
    }
    UUID id = UUID.nameUUIDFromBytes(("demo " + line).getBytes(StandardCharsets.UTF_8));
    api.put(Service.REPORTING, "/api/v1/published-figures/" + id, CLIENT, body);
  }

  /** The value of a year, or its target. */
  private void indicator(PublishedLine line) throws IOException, InterruptedException {
    Map<String, Object> body = stated(line);
    body.put(line.figure().split(" ")[1], new BigDecimal(line.value()));
    String path = "/api/v1/indicators/%s/values/%s".formatted(INDICATOR, line.asOf());
    api.put(Service.REPORTING, path, CLIENT, body);
  }

  private static Map<String, Object> stated(PublishedLine line) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("areaCode", line.areaCode());
    body.put("unit", line.unit());
    body.put("source", line.source());
    if (!line.note().isEmpty()) {
      body.put("note", line.note());
    }
    return body;
  }
}
