package id.graduasi.registry.dci.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads in which order records are wanted. */
public final class Sorting {

  private Sorting() {}

  /**
   * The order of a question.
   *
   * @throws Rejection {@code rjct.sort.invalid}
   */
  public static List<Search.Sort> read(Unit unit, JsonNode sort) {
    List<Search.Sort> order = new ArrayList<>();
    for (JsonNode one : sort) {
      String name = one.path("attribute_name").asText();
      Attribute attribute =
          Attribute.named(name.substring(name.lastIndexOf('.') + 1))
              .filter(found -> found.sortable(unit))
              .orElseThrow(
                  () ->
                      new Rejection(
                          ReasonCode.SORT_INVALID,
                          "sort: an attribute that " + unit.word() + " records have themselves"));
      order.add(new Search.Sort(attribute, "desc".equals(one.path("sort_order").asText())));
    }
    return order;
  }
}
