package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.registry.facilitator.FacilitatorImport;
import id.graduasi.registry.facilitator.FacilitatorKind;
import id.graduasi.registry.facilitator.FacilitatorProblem;
import id.graduasi.registry.facilitator.ImportedFacilitator;
import id.graduasi.registry.facilitator.ImportedFacilitator.Result;
import id.graduasi.registry.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges facilitators: matched by number, all areas inside the sender's own. */
@ApplicationScoped
class FacilitatorMerging implements Merging {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_AREAS = 200;

  private final FacilitatorImport facilitators;
  private final Regions regions;

  FacilitatorMerging(FacilitatorImport facilitators, Regions regions) {
    this.facilitators = facilitators;
    this.regions = regions;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.FACILITATORS;
  }

  @Override
  public Outcome merge(Chunk chunk, List<Finding> findings) {
    Job job = chunk.job();
    Map<String, Integer> places = new Header(job.columns()).places();
    Map<String, Boolean> known = new HashMap<>();
    Map<Long, ImportedFacilitator> byLine = new LinkedHashMap<>();
    for (StagedRow row : chunk.rows()) {
      read(job, new Cells(row, places, findings), known)
          .ifPresent(one -> byLine.put(row.line(), one));
    }
    Map<String, Result> results =
        facilitators.take(
            List.copyOf(byLine.values()), job.area(), job.asOf(), job.dryRun(), job.cause());
    byLine.forEach(
        (line, one) -> {
          String column = FacilitatorColumn.NOMOR_PENDAMPING.header();
          Result result = results.get(one.number());
          if (result == Result.HELD_ELSEWHERE) {
            findings.add(
                Finding.refusal(line, column, FacilitatorProblem.FACILITATOR_NUMBER_TAKEN));
          } else if (result == Result.OLDER_THAN_HELD) {
            findings.add(Finding.warning(line, column, ImportProblem.OLDER_THAN_HELD));
          }
        });
    return new Outcome(
        count(results.values(), Result.CREATED),
        count(results.values(), Result.UPDATED),
        count(results.values(), Result.UNCHANGED, Result.OLDER_THAN_HELD));
  }

  private Optional<ImportedFacilitator> read(Job job, Cells cells, Map<String, Boolean> known) {
    String number = cells.required(FacilitatorColumn.NOMOR_PENDAMPING, 40);
    if (!number.isEmpty() && !number.matches(ImportedFacilitator.NUMBER)) {
      cells.refuse(
          FacilitatorColumn.NOMOR_PENDAMPING, ImportProblem.VALUE_NOT_ALLOWED, "A-Z 0-9 . / _ -");
    }
    String name = cells.required(FacilitatorColumn.NAMA, LONGEST_NAME);
    FacilitatorKind kind = cells.word(FacilitatorColumn.JENIS, Vocabulary.FACILITATOR_KIND);
    List<String> areas = areas(job, cells, known);
    LocalDate started = cells.date(FacilitatorColumn.TANGGAL_MULAI);
    return cells.refused() || kind == null || started == null
        ? Optional.empty()
        : Optional.of(new ImportedFacilitator(number, name, kind, areas, started));
  }

  private List<String> areas(Job job, Cells cells, Map<String, Boolean> known) {
    String text = cells.required(FacilitatorColumn.WILAYAH, 14 * MOST_AREAS);
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> areas = new ArrayList<>();
    for (String one : text.split("\\|", -1)) {
      String code = Regions.dotted(one.strip()).orElse("");
      fault(job, code, known).ifPresent(why -> cells.refuse(FacilitatorColumn.WILAYAH, why));
      areas.add(code);
    }
    return areas;
  }

  private Optional<ProblemCode> fault(Job job, String code, Map<String, Boolean> known) {
    if (!known.computeIfAbsent(code, regions::exists)) {
      return Optional.of(FacilitatorProblem.AREA_UNKNOWN);
    }
    return job.area().contains(code)
        ? Optional.empty()
        : Optional.of(FacilitatorProblem.AREA_OUTSIDE);
  }

  private static long count(Collection<Result> results, Result... wanted) {
    return results.stream().filter(List.of(wanted)::contains).count();
  }
}
