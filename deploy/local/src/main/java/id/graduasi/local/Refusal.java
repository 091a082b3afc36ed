package id.graduasi.local;

/** A service has refused what it was asked for. */
final class Refusal extends Trouble {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code the stable one of the problem, e.g. {@code family-not-known}; empty where there is
   *     none
   */
  Refusal(String sentence, String code) {
    super(sentence);
    this.code = code;
  }

  String code() {
    return code;
  }
}
