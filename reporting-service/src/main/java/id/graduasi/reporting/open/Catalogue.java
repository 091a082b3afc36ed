package id.graduasi.reporting.open;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All datasets. */
@Schema(name = "OpenCatalogue", description = "The datasets that are open to everyone")
record Catalogue(
    @Schema(examples = "Data terbuka Graduasi") String title,
    @Schema(examples = "Dinas Sosial") String publisher,
    @Schema(examples = "CC-BY-4.0") String licence,
    List<Dataset> datasets) {}
