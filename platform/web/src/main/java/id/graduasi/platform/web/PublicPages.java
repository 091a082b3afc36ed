package id.graduasi.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What anyone may read: the catalogue of problems and the description of the events. */
@Path("/")
@PermitAll
public class PublicPages {

  private final List<ProblemCode> codes;

  PublicPages(@Any Instance<ProblemSource> sources) {
    this.codes =
        Stream.concat(
                Stream.of(CommonProblem.values(), FieldRule.values()).flatMap(Arrays::stream),
                sources.stream().flatMap(ProblemSource::codes))
            .toList();
  }

  @GET
  @Path("problems")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public String problems() {
    return ProblemCatalogue.page(codes);
  }

  @GET
  @Path("problems/{code}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public String problem(@RestPath String code) {
    List<ProblemCode> found = codes.stream().filter(one -> one.code().equals(code)).toList();
    if (found.isEmpty()) {
      throw new Refused(CommonProblem.NOT_FOUND);
    }
    return ProblemCatalogue.page(found);
  }

  @GET
  @Path("asyncapi")
  @Produces("application/yaml")
  @Operation(hidden = true)
  public String asyncApi() {
    return contract("asyncapi.yaml");
  }

  @GET
  @Path("events/{file: [a-z0-9./]+\\.json}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public String event(@RestPath String file) {
    if (file.contains("..")) {
      throw new Refused(CommonProblem.NOT_FOUND);
    }
    return contract("events/" + file);
  }

  /** A document of the contracts module, which every service carries. */
  private static String contract(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream document = loader.getResourceAsStream("contracts/" + name)) {
      if (document == null) {
        throw new Refused(CommonProblem.NOT_FOUND);
      }
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
