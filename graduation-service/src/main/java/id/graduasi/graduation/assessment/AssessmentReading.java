package id.graduasi.graduation.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Assessments in words, for other features. */
@Singleton
public class AssessmentReading {

  private final Assessments assessments;
  private final Views views;

  AssessmentReading(Assessments assessments, Views views) {
    this.assessments = assessments;
    this.views = views;
  }

  /** These assessments, as far as they lie in the caller's area, in no order. */
  public List<AssessmentView> all(List<UUID> ids) {
    return ids.isEmpty() ? List.of() : assessments.all(ids).stream().map(views::of).toList();
  }
}
