package id.graduasi.registry.intake;

import id.graduasi.registry.enrollment.EnrollmentState;
import id.graduasi.registry.enrollment.Enrollments;
import id.graduasi.registry.enrollment.StartEnrollment;
import id.graduasi.registry.intake.FamilyMerging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a families file says about programmes: YA starts, TIDAK ends nothing. */
@ApplicationScoped
class FamilyEnrollments {

  private final Enrollments enrollments;

  FamilyEnrollments(Enrollments enrollments) {
    this.enrollments = enrollments;
  }

  /** Starts what does not run yet; what runs against the file becomes an issue. */
  void start(Job job, List<Received> received, FoundIssues issues, List<Finding> findings) {
    Map<UUID, Map<String, EnrollmentState>> running = new HashMap<>();
    for (EnrollmentState one :
        enrollments.running(received.stream().map(family -> family.family().id()).toList())) {
      running.computeIfAbsent(one.familyId(), id -> new HashMap<>()).put(one.programme(), one);
    }
    List<StartEnrollment> starts = new ArrayList<>();
    Map<UUID, FamilyDraft> drafts = new HashMap<>();
    for (Received one : received) {
      drafts.put(one.family().id(), one.draft());
      Map<String, EnrollmentState> runs = running.getOrDefault(one.family().id(), Map.of());
      for (FamilyProgramme programme : FamilyProgramme.values()) {
        EnrollmentState runningOne = runs.get(programme.name());
        ReadRow.Receives said = one.draft().receives(programme.name());
        if (said == null) {
          continue;
        }
        if (said.yes() && runningOne == null) {
          starts.add(
              new StartEnrollment(
                  one.family(),
                  programme.name(),
                  said.since() == null ? job.asOf() : said.since(),
                  job.cause()));
        } else if (!said.yes() && runningOne != null) {
          issues.stillEnrolled(one.family(), runningOne);
          warn(findings, one.draft(), programme, ImportProblem.ENROLLMENT_STILL_RUNNING);
        }
      }
    }
    for (StartEnrollment left : enrollments.start(starts)) {
      warn(
          findings,
          drafts.get(left.family().id()),
          FamilyProgramme.valueOf(left.programme()),
          ImportProblem.ENROLLMENT_NOT_STARTED);
    }
  }

  private static void warn(
      List<Finding> findings, FamilyDraft draft, FamilyProgramme programme, ImportProblem why) {
    findings.add(Finding.warning(draft.first().line(), programme.column().header(), why));
  }
}
