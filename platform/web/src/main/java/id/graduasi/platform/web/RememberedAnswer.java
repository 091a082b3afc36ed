package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An answer that was given before. */
record RememberedAnswer(
    int status,
    @Nullable String etag,
    @Nullable String location,
    String body,
    boolean refusal,
    ObjectMapper json) {

  /** The answer as the method would have returned it; a refusal is refused again. */
  Object as(Method method) throws JsonProcessingException {
    if (refusal) {
      throw new RememberedRefusal(status, body);
    }
    if (!RestResponse.class.isAssignableFrom(method.getReturnType())) {
      return json.readValue(body, json.constructType(method.getGenericReturnType()));
    }
    RestResponse.ResponseBuilder<Object> answer =
        RestResponse.ResponseBuilder.create(status).entity(json.readTree(body));
    if (etag != null) {
      answer.header(HttpHeaders.ETAG, etag);
    }
    if (location != null) {
      answer.header(HttpHeaders.LOCATION, location);
    }
    return answer.header(HttpHeaders.CONTENT_TYPE, "application/json").build();
  }
}
