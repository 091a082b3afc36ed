package id.graduasi.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the test classes that ask for it one suite between them: the first starts it on an empty
 * folder, the end of all tests removes it.
 */
final class SharedSuite implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Suite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedSuite.class))
        .computeIfAbsent(Suite.class, type -> start(), Suite.class);
  }

  private static Suite start() {
    try {
      return Suite.start(Files.createTempDirectory("graduasi-acceptance").resolve("data"));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the suite could not be started", e);
    }
  }
}
