package id.graduasi.registry.dci.query;

/** Why one question of a message is refused while the others are answered. */
public enum ReasonCode {
  REFERENCE_ID_INVALID("rjct.reference_id.invalid"),
  REFERENCE_ID_DUPLICATE("rjct.reference_id.duplicate"),
  TIMESTAMP_INVALID("rjct.timestamp.invalid"),
  SEARCH_CRITERIA_INVALID("rjct.search_criteria.invalid"),
  FILTER_INVALID("rjct.filter.invalid"),
  SORT_INVALID("rjct.sort.invalid"),
  PAGINATION_INVALID("rjct.pagination.invalid"),
  TOO_MANY_RECORDS_FOUND("rjct.search.too_many_records_found"),
  NOTIFY_TYPES_INVALID("rjct.notify_types.invalid"),
  NOTIFY_DETAILS_INVALID("rjct.notify_details.invalid"),
  ALREADY_SUBSCRIBED("rjct.event.already_subscribed"),
  SUBSCRIPTION_CODE_INVALID("rjct.subscription_code.invalid"),
  ALREADY_UNSUBSCRIBED("rjct.event.already_unsubscribed");

  private final String code;

  ReasonCode(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
