package id.graduasi.platform.web;

/** A refusal that was given before and is given again, word by word. */
final class RememberedRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String document;

  RememberedRefusal(int status, String document) {
    super("refused before", null, false, false);
    this.status = status;
    this.document = document;
  }

  int status() {
    return status;
  }

  String document() {
    return document;
  }
}
