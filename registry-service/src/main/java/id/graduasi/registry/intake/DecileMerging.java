package id.graduasi.registry.intake;

import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.FamilyDeciles;
import id.graduasi.registry.family.FamilyDeciles.Ranked;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Merges the deciles of one DTSEN version. A version that is older than what a family holds is only
 * recorded; who rises and who falls is told before and after.
 */
@ApplicationScoped
class DecileMerging implements Merging {

  private final CardFamilies families;
  private final FamilyWriting writing;
  private final FamilyDeciles deciles;
  private final DecileChanges changes;

  DecileMerging(
      CardFamilies families, FamilyWriting writing, FamilyDeciles deciles, DecileChanges changes) {
    this.families = families;
    this.writing = writing;
    this.deciles = deciles;
    this.changes = changes;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.DECILES;
  }

  @Override
  public Outcome merge(Chunk chunk, List<Finding> findings) {
    Job job = chunk.job();
    Map<String, Integer> places = new Header(job.columns()).places();
    HeldFamilies held = families.byCard(job, chunk.rows());
    List<Ranked> late = new ArrayList<>();
    List<Ranked> current = new ArrayList<>();
    for (StagedRow row : chunk.rows()) {
      Cells cells = new Cells(row, places, findings);
      FamilyState family = held.withCard(row.card().hash());
      Integer value = cells.requiredNumber(DecileColumn.DESIL_NASIONAL, 1, 10);
      if (family == null) {
        cells.refuse(DecileColumn.NOMOR_KARTU_KELUARGA, ImportProblem.KK_NOT_FOUND);
      } else if (value != null) {
        Ranked rank =
            new Ranked(family, new Decile(value, Objects.requireNonNull(job.dtsenVersion())));
        boolean older = rank.decile().isOlderThan(family.decile());
        if (older) {
          cells.warn(DecileColumn.DESIL_NASIONAL, ImportProblem.DTSEN_VERSION_OLDER);
        }
        (older ? late : current).add(rank);
      }
    }
    return write(job, late, current);
  }

  private Outcome write(Job job, List<Ranked> late, List<Ranked> current) {
    List<FamilyEdit> edits =
        current.stream()
            .filter(rank -> !rank.decile().equals(rank.family().decile()))
            .map(rank -> new FamilyEdit(rank.family(), rank.family().content().with(rank.decile())))
            .toList();
    changes.record(job, current);
    if (!job.dryRun()) {
      writing.change(edits, job.asOf(), job.cause());
      deciles.record(late);
    }
    return new Outcome(0, edits.size(), current.size() - edits.size() + late.size());
  }
}
