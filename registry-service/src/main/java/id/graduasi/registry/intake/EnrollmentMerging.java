package id.graduasi.registry.intake;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.enrollment.EnrollmentLists;
import id.graduasi.registry.enrollment.EnrollmentProblem;
import id.graduasi.registry.enrollment.EnrollmentStatus;
import id.graduasi.registry.enrollment.ListedEnrollment;
import id.graduasi.registry.enrollment.ListedEnrollment.Became;
import id.graduasi.registry.enrollment.ListedEnrollment.Verdict;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.programme.Programme;
import id.graduasi.registry.programme.ProgrammeProblem;
import id.graduasi.registry.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merges enrollments: families by their cards, each led on in the order of the days. */
@ApplicationScoped
class EnrollmentMerging implements Merging {

  private final CardFamilies families;
  private final EnrollmentLists enrollments;
  private final Programmes programmes;

  EnrollmentMerging(CardFamilies families, EnrollmentLists enrollments, Programmes programmes) {
    this.families = families;
    this.enrollments = enrollments;
    this.programmes = programmes;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ENROLLMENTS;
  }

  @Override
  public Outcome merge(Chunk chunk, List<Finding> findings) {
    Job job = chunk.job();
    Map<String, Integer> places = new Header(job.columns()).places();
    Set<String> codes =
        programmes.all().stream().map(Programme::code).collect(Collectors.toUnmodifiableSet());
    HeldFamilies held = families.byCard(job, chunk.rows());
    List<Long> lines = new ArrayList<>();
    List<ListedEnrollment> listed = new ArrayList<>();
    for (StagedRow row : chunk.rows()) {
      Cells cells = new Cells(row, places, findings);
      read(cells, codes, held.withCard(row.card().hash()))
          .ifPresent(
              one -> {
                lines.add(row.line());
                listed.add(one);
              });
    }
    List<Verdict> verdicts = enrollments.take(listed, job.bySystem(), job.dryRun(), job.cause());
    for (int i = 0; i < verdicts.size(); i++) {
      Refused refusal = verdicts.get(i).refusal();
      if (refusal != null) {
        findings.add(Finding.refusal(lines.get(i), column(refusal).header(), refusal));
      }
    }
    return new Outcome(
        count(verdicts, Became.STARTED),
        count(verdicts, Became.CHANGED),
        count(verdicts, Became.SAME));
  }

  private static Optional<ListedEnrollment> read(
      Cells cells, Set<String> codes, @Nullable FamilyState family) {
    if (family == null) {
      cells.refuse(EnrollmentColumn.NOMOR_KARTU_KELUARGA, ImportProblem.KK_NOT_FOUND);
    }
    String programme =
        cells.required(EnrollmentColumn.PROGRAM, 30).toUpperCase(Locale.ROOT).replace('-', '_');
    if (!programme.isEmpty() && !codes.contains(programme)) {
      cells.refuse(EnrollmentColumn.PROGRAM, ProgrammeProblem.PROGRAMME_NOT_FOUND);
    }
    EnrollmentStatus status = cells.word(EnrollmentColumn.STATUS, EnrollmentWords.STATUS);
    LocalDate on = cells.date(EnrollmentColumn.TANGGAL);
    String reason = status == null ? null : reason(cells, status);
    boolean reversal =
        status == EnrollmentStatus.ACTIVE
            && cells.word(EnrollmentColumn.ALASAN, EnrollmentWords.REVERSAL) != null;
    return cells.refused() || family == null || status == null || on == null
        ? Optional.empty()
        : Optional.of(new ListedEnrollment(family, programme, status, on, reason, reversal));
  }

  private static @Nullable String reason(Cells cells, EnrollmentStatus status) {
    Enum<?> reason =
        switch (status) {
          case PROPOSED, ACTIVE -> null;
          case SUSPENDED -> cells.word(EnrollmentColumn.ALASAN, EnrollmentWords.SUSPENSION);
          case ENDED -> cells.word(EnrollmentColumn.ALASAN, EnrollmentWords.END);
        };
    if (status != EnrollmentStatus.ACTIVE && cells.text(EnrollmentColumn.ALASAN).isEmpty()) {
      cells.refuse(EnrollmentColumn.ALASAN, ImportProblem.VALUE_REQUIRED);
    }
    return reason == null ? null : reason.name();
  }

  /** Where a refusal of the rules is shown. */
  private static EnrollmentColumn column(Refused refusal) {
    if (refusal.code() == EnrollmentProblem.CASE_REQUIRED) {
      return EnrollmentColumn.ALASAN;
    }
    return refusal.code() == EnrollmentProblem.FAMILY_NOT_ACTIVE
        ? EnrollmentColumn.NOMOR_KARTU_KELUARGA
        : EnrollmentColumn.TANGGAL;
  }

  private static long count(List<Verdict> verdicts, Became wanted) {
    return verdicts.stream().filter(verdict -> verdict.became() == wanted).count();
  }
}
