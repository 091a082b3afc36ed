package id.graduasi.reporting.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a dataset. */
@Schema(
    name = "OpenDataset",
    description = "A dataset's metadata, after the standards of Satu Data Indonesia")
record Dataset(
    @Schema(examples = "enrollments") String id,
    @Schema(examples = "Keluarga peserta bantuan sosial") String title,
    @Schema(description = "The idea behind the data (konsep)") String concept,
    @Schema(description = "What is counted (definisi)") String definition,
    @Schema(description = "By what it is split (klasifikasi)") String classification,
    @Schema(description = "How it is measured (ukuran)", examples = "Jumlah") String measure,
    @Schema(description = "Of what (satuan)", examples = "Keluarga") String unit,
    @Schema(description = "The codes in the field `measure` of its rows") List<String> measures,
    @Schema(description = "QUARTER or YEAR", examples = "QUARTER") String periodicity,
    @Schema(description = "The smallest regions it goes down to", examples = "DISTRICT")
        String level,
    @Schema(description = "Whose codes the regions have (kode referensi)") String referenceCodes,
    @Schema(description = "How it is made, and what is kept back") String method,
    @Schema(description = "Produsen data", examples = "Dinas Sosial") String producer,
    @Schema(description = "Walidata") String custodian,
    @Schema(examples = "CC-BY-4.0") String licence,
    @Schema(description = "The first day there are data of; absent: nothing is published yet")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable LocalDate from,
    @Schema(description = "The last day") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable LocalDate to,
    @Schema(description = "When something was last published")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Instant updatedAt,
    List<Distribution> distributions) {

  private static final String LEVEL = "DISTRICT";

  private static final Sentence CODES =
      Sentence.of(
          "Kode wilayah administrasi pemerintahan, Kepmendagri 300.2.2-2138 Tahun 2025",
          "Codes of regions of the Ministry of Home Affairs, decree 300.2.2-2138 of 2025");

  private static final Sentence COUNTED =
      Sentence.of(
          "Angka di bawah 5, juga nol, ditahan (suppressed). Angka lain dibulatkan ke kelipatan 5;"
              + " jumlah dihitung dari angka sebenarnya, dan dibulatkan lebih kasar atau ditahan"
              + " bila dapat membuka bagiannya. Jumlah bagian karena itu dapat berbeda dari"
              + " jumlahnya. Yang sudah diterbitkan tidak berubah lagi.",
          "Counts below 5, also none, are kept back (suppressed). Others are rounded to a multiple"
              + " of 5; totals are made from the true count, and rounded more coarsely or kept back"
              + " where they would give a part away. So parts need not add up to their total. What"
              + " is published does not change again.");

  private static final Sentence STATED =
      Sentence.of(
          "Sebagaimana dicatat kantor dari sumber pada setiap baris; tidak dihitung di sini.",
          "As offices recorded it from the source that each row names; nothing is computed here.");

  /** A file it can be had as. */
  @Schema(name = "OpenDistribution")
  record Distribution(
      @Schema(examples = "text/csv") String mediaType,
      @Schema(examples = "/api/v1/open/datasets/enrollments/data?format=csv") String accessUrl) {}

  /** What is published of a dataset. */
  record Extent(
      long slices, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Instant updatedAt) {}

  static Dataset of(OpenDataset dataset, Extent extent, OpenConfig config, Language language) {
    String data = OpenToAnyOrigin.PATH + "datasets/" + dataset.id() + "/data?format=";
    return new Dataset(
        dataset.id(),
        dataset.title().in(language),
        dataset.concept().in(language),
        dataset.definition().in(language),
        dataset.classification().in(language),
        dataset.measure().in(language),
        dataset.unit().in(language),
        dataset.measures(),
        dataset.periodicity(),
        dataset.isCounted() ? LEVEL : "REGENCY",
        CODES.in(language),
        (dataset.isCounted() ? COUNTED : STATED).in(language),
        config.producer(),
        config.custodian(),
        config.licence(),
        extent.from(),
        extent.to(),
        extent.updatedAt(),
        List.of(
            new Distribution("application/json", data + "json"),
            new Distribution("text/csv", data + "csv")));
  }
}
