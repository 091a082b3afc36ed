package id.graduasi.local;

/** Why a command cannot go on: one sentence for the person at the keyboard. */
class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Trouble(String sentence) {
    super(sentence);
  }

  Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
