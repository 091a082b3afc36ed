package id.graduasi.registry.dci.query;

/** One question of a message that is refused. */
public final class Rejection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ReasonCode reason;

  /**
   * @param reason why
   * @param message what to mend; names attributes and operators, never values
   */
  public Rejection(ReasonCode reason, String message) {
    super(message, null, false, false);
    this.reason = reason;
  }

  public ReasonCode reason() {
    return reason;
  }

  static Rejection criteria(String message) {
    return new Rejection(ReasonCode.SEARCH_CRITERIA_INVALID, message);
  }
}
