package id.graduasi.platform.web.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What success looks like: a PUT with a new id is answered by 201, and by 200 otherwise. */
final class Successes {

  private Successes() {}

  static void describe(PathItem.HttpMethod method, Operation operation) {
    APIResponses responses = operation.getResponses();
    APIResponse ok = responses.getAPIResponse("200");
    if (method == PathItem.HttpMethod.PUT && ok != null && !responses.hasAPIResponse("201")) {
      responses.addAPIResponse(
          "201",
          OASFactory.createAPIResponse()
              .description("Created under the id that the client made")
              .content(ok.getContent()));
      ok.setDescription("Replaced, or the same as before");
    }
    boolean versioned = Headers.IF_MATCH.in(operation) || Headers.IDEMPOTENCY_KEY.in(operation);
    headers(responses.getAPIResponse("200"), versioned, false);
    headers(responses.getAPIResponse("201"), true, true);
    headers(responses.getAPIResponse("202"), false, true);
  }

  private static void headers(APIResponse response, boolean versioned, boolean located) {
    if (response == null) {
      return;
    }
    if (versioned) {
      response.addHeader("ETag", header("The version, for `If-Match`", "\"1\""));
    }
    if (located) {
      response.addHeader("Location", header("Where it is from now on", null));
    }
  }

  private static Header header(String description, String example) {
    Header header =
        OASFactory.createHeader()
            .description(description)
            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    return example == null ? header : header.example(example);
  }
}
