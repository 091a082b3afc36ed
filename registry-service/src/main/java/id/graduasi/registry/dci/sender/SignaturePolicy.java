package id.graduasi.registry.dci.sender;

/** Whether a sender's messages must be signed. */
public enum SignaturePolicy {
  /** A signature in our profile is verified if there is one; anything else in its place is not. */
  OPTIONAL,
  /** A message without a good signature is refused. */
  REQUIRED
}
