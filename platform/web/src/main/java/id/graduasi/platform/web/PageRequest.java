package id.graduasi.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. */
public class PageRequest {

  /** Where the page before ended. */
  @RestQuery
  @Parameter(description = "The `next` of the page before")
  public @Nullable String cursor;

  /** How many items at most. */
  @RestQuery
  @DefaultValue("50")
  @Min(1)
  @Max(1000)
  @Parameter(description = "How many items at most, 1 to 1000")
  public int limit;

  /** Whether to count all of them, too. */
  @RestQuery
  @DefaultValue("false")
  @Parameter(description = "true adds `total`")
  public boolean count;
}
