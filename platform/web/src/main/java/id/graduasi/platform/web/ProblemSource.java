package id.graduasi.platform.web;

import java.util.stream.Stream;

/** A bean that lists a module's problem codes for the catalogue. */
public interface ProblemSource {

  /** The codes, in the order in which they should be read. */
  Stream<ProblemCode> codes();
}
