package id.graduasi.registry.intake;

import id.graduasi.registry.Days;
import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.matching.CheckedElement;
import id.graduasi.registry.matching.CivilRegistryCheck;
import id.graduasi.registry.matching.CivilRegistryChecks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges results of matching with the civil registry: people by NIK, results by their day. */
@ApplicationScoped
class CivilRegistryMerging implements Merging {

  private final CardFamilies families;
  private final FamilyWriting writing;
  private final CivilRegistryChecks checks;

  CivilRegistryMerging(CardFamilies families, FamilyWriting writing, CivilRegistryChecks checks) {
    this.families = families;
    this.writing = writing;
    this.checks = checks;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.CIVIL_REGISTRY;
  }

  @Override
  public Outcome merge(Chunk chunk, List<Finding> findings) {
    Job job = chunk.job();
    Map<String, Integer> places = new Header(job.columns()).places();
    HeldFamilies held = families.byPerson(job, chunk.rows());
    Map<UUID, CivilRegistryCheck> latest = checks.latest(held.memberIds());
    Map<UUID, CivilRegistryCheck> news = new LinkedHashMap<>();
    Map<UUID, FamilyState> touched = new LinkedHashMap<>();
    long same = 0;
    for (StagedRow row : chunk.rows()) {
      Cells cells = new Cells(row, places, findings);
      CivilRegistryCheck check =
          read(job, cells, held.withPerson(row.person().hash()), row).orElse(null);
      if (check == null) {
        continue;
      }
      CivilRegistryCheck before = latest.get(check.memberId());
      if (before != null && before.checkedAt().isAfter(check.checkedAt())) {
        cells.warn(CivilRegistryColumn.PADAN_DUKCAPIL, ImportProblem.OLDER_THAN_LATEST_CHECK);
        same++;
      } else if (before != null && before.saysTheSameAs(check)) {
        same++;
      } else {
        news.put(check.memberId(), check);
        FamilyState family = held.withPerson(row.person().hash());
        touched.put(family.id(), family);
      }
    }
    if (!job.dryRun()) {
      write(job, news, List.copyOf(touched.values()));
    }
    return new Outcome(0, news.size(), same);
  }

  private Optional<CivilRegistryCheck> read(
      Job job, Cells cells, @Nullable FamilyState family, StagedRow row) {
    if (family == null) {
      cells.refuse(CivilRegistryColumn.NOMOR_INDUK_KEPENDUDUKAN, ImportProblem.NIK_NOT_FOUND);
    }
    Boolean matched = cells.word(CivilRegistryColumn.PADAN_DUKCAPIL, Vocabulary.YES_NO);
    Set<CheckedElement> elements = elements(cells);
    String remark = cells.text(CivilRegistryColumn.KETERANGAN);
    boolean reference = remark.matches(CivilRegistryCheck.REFERENCE);
    if (!remark.isEmpty() && !reference) {
      cells.warn(CivilRegistryColumn.KETERANGAN, ImportProblem.REMARK_NOT_KEPT);
    }
    if (cells.refused() || family == null || matched == null) {
      return Optional.empty();
    }
    return Optional.of(
        new CivilRegistryCheck(
            family.member(row.person()).orElseThrow().id(),
            matched ? CivilRegistry.MATCHED : CivilRegistry.UNMATCHED,
            elements,
            Days.begin(job.asOf()),
            reference ? remark : null,
            CivilRegistryCheck.FILE,
            family.villageCode(),
            family.facilitatorId()));
  }

  private static Set<CheckedElement> elements(Cells cells) {
    Set<CheckedElement> elements = EnumSet.noneOf(CheckedElement.class);
    String text = cells.text(CivilRegistryColumn.UNSUR);
    if (!text.isEmpty()) {
      for (String word : text.split("\\|", -1)) {
        Vocabulary.CHECKED_ELEMENT
            .meaning(word.strip())
            .ifPresentOrElse(
                elements::add,
                () ->
                    cells.refuse(
                        CivilRegistryColumn.UNSUR,
                        ImportProblem.VALUE_NOT_ALLOWED,
                        Vocabulary.CHECKED_ELEMENT.words()));
      }
    }
    return elements;
  }

  private void write(Job job, Map<UUID, CivilRegistryCheck> news, List<FamilyState> touched) {
    List<FamilyEdit> edits = new ArrayList<>();
    for (FamilyState family : touched) {
      List<MemberState> members =
          family.members().stream()
              .map(
                  member -> {
                    CivilRegistryCheck check = news.get(member.id());
                    return check == null ? member : member.with(check.result());
                  })
              .toList();
      edits.add(new FamilyEdit(family, family.content().with(members)));
    }
    writing.change(edits, job.asOf(), job.cause());
    checks.record(List.copyOf(news.values()));
  }
}
