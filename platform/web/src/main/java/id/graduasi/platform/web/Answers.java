package id.graduasi.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** How things are answered: 201 or 200, {@code ETag}, {@code Location}, {@code Link}. */
public final class Answers {

  private Answers() {}

  /** 201 with the version as {@code ETag}. */
  public static <T> RestResponse<T> created(T view, long version) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        .entity(view)
        .header(HttpHeaders.ETAG, etag(version))
        .build();
  }

  /** 201 with {@code ETag} and {@code Location}. */
  public static <T> RestResponse<T> created(T view, long version, String location) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        .entity(view)
        .header(HttpHeaders.ETAG, etag(version))
        .header(HttpHeaders.LOCATION, location)
        .build();
  }

  /** 200 with the version as {@code ETag}. */
  public static <T> RestResponse<T> ok(T view, long version) {
    return RestResponse.ResponseBuilder.ok(view).header(HttpHeaders.ETAG, etag(version)).build();
  }

  /** 200 with a {@code Link} to the next page, if there is one. */
  public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri) {
    RestResponse.ResponseBuilder<Page<T>> answer = RestResponse.ResponseBuilder.ok(page);
    if (page.next() != null) {
      URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build();
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return answer.build();
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }
}
