package id.graduasi.platform.web.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The request headers that mean the same in every service. */
enum Headers {
  ACCEPT_LANGUAGE(
      "Accept-Language",
      "The language of sentences: `id` (the default) or `en`; codes never change",
      "en"),
  IF_MATCH(
      "If-Match",
      "The `ETag` of the version to change; 412 if somebody changed it since. Without it a change"
          + " applies to whatever is current",
      "\"3\""),
  IDEMPOTENCY_KEY(
      "Idempotency-Key",
      "Makes a repeat safe for 24 hours: the same key and body have one effect and get the first"
          + " answer; the same key with another body is refused by `idempotency-key-reused`",
      "9b0c6f1e-2f0d-4c55-8f6e-1f6f5f0f9a11"),
  PURPOSE(
      "X-Purpose",
      "Why identifiers are needed whole. Only some roles may state one; each reading is logged",
      "Verifikasi lapangan");

  private final String header;
  private final String description;
  private final String example;

  Headers(String header, String description, String example) {
    this.header = header;
    this.description = description;
    this.example = example;
  }

  String ref() {
    return "#/components/parameters/" + header;
  }

  static void declare(Components components) {
    for (Headers header : values()) {
      components.addParameter(header.header, header.parameter());
    }
  }

  /** Every operation knows the language; a header that a method declares gets its description. */
  static void describe(Operation operation) {
    List<Parameter> declared = operation.getParameters();
    List<Parameter> known =
        declared == null ? List.of() : declared.stream().map(Headers::shared).toList();
    operation.setParameters(new ArrayList<>(known));
    operation.addParameter(OASFactory.createParameter().ref(ACCEPT_LANGUAGE.ref()));
  }

  boolean in(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> ref().equals(parameter.getRef()));
  }

  private static Parameter shared(Parameter parameter) {
    return Arrays.stream(values())
        .filter(header -> header.header.equalsIgnoreCase(parameter.getName()))
        .map(header -> OASFactory.createParameter().ref(header.ref()))
        .findFirst()
        .orElse(parameter);
  }

  private Parameter parameter() {
    return OASFactory.createParameter()
        .name(header)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
        .example(example);
  }
}
