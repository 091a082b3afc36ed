package id.graduasi.platform.access;

/**
 * Code asked for a connection and nobody said on whose behalf: neither a caller nor a system job.
 */
public final class NoScope extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  NoScope(String why) {
    super(why);
  }
}
