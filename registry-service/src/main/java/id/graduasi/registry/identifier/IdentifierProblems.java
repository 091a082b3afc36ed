package id.graduasi.registry.identifier;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** What can be wrong with an identifier, for the catalogue. */
@Singleton
class IdentifierProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(IdentifierFault.values());
  }
}
