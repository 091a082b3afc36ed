package id.graduasi.platform.web.openapi;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Optional parameters of an address. Swagger UI fills in whatever the document calls an example and
 * sends it, so an example area would answer 404 to everyone who lives elsewhere: examples of what
 * may be left out are told in the description.
 */
final class OptionalParameters {

  private OptionalParameters() {}

  static void describe(Operation operation) {
    if (operation.getParameters() == null) {
      return;
    }
    for (Parameter parameter : operation.getParameters()) {
      boolean optional = !Boolean.TRUE.equals(parameter.getRequired());
      if (parameter.getIn() == Parameter.In.QUERY && optional && parameter.getExample() != null) {
        String before = parameter.getDescription() == null ? "" : parameter.getDescription() + "; ";
        parameter.setDescription(before + "for example " + parameter.getExample());
        parameter.setExample(null);
      }
    }
  }
}
