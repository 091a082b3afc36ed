package id.graduasi.registry.identifier;

/** A text was given as a NIK or KK and is none. Carries the fault, never the text. */
public final class BadIdentifier extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final IdentifierFault fault;

  BadIdentifier(IdentifierFault fault) {
    // No stack trace: a file may hold thousands of bad rows.
    super(fault.code(), null, false, false);
    this.fault = fault;
  }

  /** What is wrong. */
  public IdentifierFault fault() {
    return fault;
  }
}
