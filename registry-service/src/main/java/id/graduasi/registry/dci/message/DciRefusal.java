package id.graduasi.registry.dci.message;

/** A message that is refused as a whole; nothing of it was done. */
public final class DciRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  /**
   * @param code why
   * @param message which field, what is wrong with it; never a value of the message
   */
  public DciRefusal(ErrorCode code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
