package id.graduasi.registry.dci.message;

/** What a message asks for, as its header and its path say. */
public enum Action {
  SEARCH("search", "on-search", "search_request"),
  SUBSCRIBE("subscribe", "on-subscribe", "subscribe_request"),
  UNSUBSCRIBE("unsubscribe", "on-unsubscribe", "subscription_codes"),
  TXN_STATUS("txn-status", "txn-on-status", "txnstatus_request");

  private final String word;
  private final String answer;
  private final String requests;

  Action(String word, String answer, String requests) {
    this.word = word;
    this.answer = answer;
    this.requests = requests;
  }

  /** The header's {@code action}. */
  public String word() {
    return word;
  }

  /** The {@code action} of its answer. */
  public String answer() {
    return answer;
  }

  /** The field of the message that holds what is asked. */
  String requests() {
    return requests;
  }
}
