package id.graduasi.registry.dci.message;

/** The forms of messages; each is a JSON Schema (2020-12) in {@code /dci}. */
public enum MessageForm {
  ENVELOPE("envelope"),
  SEARCH("search"),
  ENROLLED("enrolled"),
  SUBSCRIBE("subscribe"),
  UNSUBSCRIBE("unsubscribe"),
  TXN_STATUS("txn-status");

  private final String file;

  MessageForm(String file) {
    this.file = file;
  }

  String resource() {
    return "/dci/" + file + ".schema.json";
  }
}
