package id.graduasi.reporting.open;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Languages;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.report.TableWriter;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Aggregates for everyone. */
@Path("/api/v1/open/datasets")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirements({})
@Tag(name = "Open data", description = "Aggregates for everyone, without a token")
public class OpenResource {

  private static final int MOST_ROWS = 50_000;

  private final OpenTables tables;
  private final OpenConfig config;
  private final TaggedAnswers answers;
  private final Visitors visitors;
  private final Languages languages;
  private final RoutingContext context;

  OpenResource(
      OpenTables tables,
      OpenConfig config,
      TaggedAnswers answers,
      Visitors visitors,
      Languages languages,
      RoutingContext context) {
    this.tables = tables;
    this.config = config;
    this.answers = answers;
    this.visitors = visitors;
    this.languages = languages;
    this.context = context;
  }

  @GET
  @Operation(
      operationId = "listOpenDatasets",
      summary = "The datasets that are open to everyone, with their metadata",
      description =
          """
          After Satu Data Indonesia (Perpres 39/2019): each dataset has its concept, definition,
          classification, measure and unit, its producer, its codes of reference, its licence, and
          when it was last published. Pages of any origin may read it. Answers carry an `ETag`.
          """)
  @APIResponse(
      responseCode = "200",
      description = "The catalogue",
      content = @Content(schema = @Schema(implementation = Catalogue.class)))
  public Response list(@Context Request request) {
    admit();
    Language language = languages.current();
    List<Dataset.Extent> extents = Arrays.stream(OpenDataset.values()).map(tables::extent).toList();
    return answers.of(
        request,
        Stream.of(extents, language),
        null,
        () ->
            new Catalogue(
                language == Language.ID ? "Data terbuka Graduasi" : "Graduasi open data",
                config.producer(),
                config.licence(),
                Arrays.stream(OpenDataset.values())
                    .map(one -> Dataset.of(one, extents.get(one.ordinal()), config, language))
                    .toList()));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "describeOpenDataset", summary = "The metadata of one dataset")
  @APIResponse(
      responseCode = "200",
      description = "The metadata",
      content = @Content(schema = @Schema(implementation = Dataset.class)))
  public Response describe(
      @RestPath @Parameter(example = "enrollments") String id, @Context Request request) {
    admit();
    OpenDataset dataset = OpenDataset.of(id);
    Dataset.Extent extent = tables.extent(dataset);
    Language language = languages.current();
    return answers.of(
        request,
        Stream.of(dataset, extent, language),
        null,
        () -> Dataset.of(dataset, extent, config, language));
  }

  @GET
  @Path("/{id}/data")
  @Produces({MediaType.APPLICATION_JSON, TableWriter.CSV})
  @Operation(
      operationId = "readOpenData",
      summary = "The numbers of a dataset, for an area and the regions directly below it",
      description =
          """
          Down to districts. Counts below five, also none, are `suppressed`; others are multiples
          of five. A total is made from the true count and may be coarser where it would give a
          part away, so parts need not add up. Below a region that is suppressed nothing is listed.
          What is published does not change again. At most 50,000 rows.
          """)
  @APIResponse(
      responseCode = "200",
      description = "The numbers",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = OpenRows.class),
            examples = @ExampleObject(name = "enrollments", value = OpenExamples.DATA)),
        @Content(mediaType = TableWriter.CSV, schema = @Schema(implementation = String.class))
      })
  public Response data(
      @RestPath @Parameter(example = "enrollments") String id,
      @Parameter(description = "A region's code; the country if absent", example = "35.22")
          @RestQuery
          @Nullable String area,
      @Parameter(description = "Periods that end on this day or later", example = "2025-01-01")
          @RestQuery
          @Nullable LocalDate from,
      @Parameter(description = "Periods that end on this day or earlier", example = "2025-12-31")
          @RestQuery
          @Nullable LocalDate to,
      @Parameter(
              description = "Overrides Accept",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"json", "csv"}))
          @RestQuery
          @Nullable String format,
      @Context Request request) {
    admit();
    OpenDataset dataset = OpenDataset.of(id);
    Area asked = OpenParameters.area(area);
    String name =
        tables.name(asked).orElseThrow(() -> new Refused(CommonProblem.AREA_NOT_FOUND).on("area"));
    MediaType type = OpenParameters.type(format);
    LocalDate first = OpenParameters.day("from", from, OpenParameters.FIRST);
    LocalDate last = OpenParameters.day("to", to, OpenParameters.LAST);
    Dataset.Extent extent = tables.extent(dataset);
    Language language = languages.current();
    return answers.of(
        request,
        Stream.of(dataset, extent, asked, name, first, last, wanted(type), language),
        type,
        () ->
            new OpenRows(
                asked.code(),
                name,
                extent.updatedAt(),
                config.producer(),
                dataset.id(),
                dataset.title().in(language),
                dataset.unit().in(language),
                config.licence(),
                from,
                to,
                rows(dataset, asked, first, last)));
  }

  private List<OpenRow> rows(OpenDataset dataset, Area area, LocalDate from, LocalDate to) {
    List<OpenRow> rows = tables.rows(dataset, area, from, to, MOST_ROWS + 1);
    if (rows.size() > MOST_ROWS) {
      throw new Refused(OpenProblem.TOO_MUCH_ASKED, MOST_ROWS).on("from");
    }
    return rows;
  }

  /** By parameter or by header: each representation has a tag of its own. */
  private String wanted(@Nullable MediaType type) {
    return String.valueOf(type == null ? context.request().getHeader("Accept") : type);
  }

  private void admit() {
    visitors.admit(context.request().remoteAddress().hostAddress());
  }
}
