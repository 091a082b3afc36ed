package id.graduasi.graduation.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is told how enrollments go on, in the transaction that takes the events. */
public interface EnrollmentWatch {

  /** News in the order of their delivery; a repeat or an older one may come again. */
  void seen(List<News> news);

  /** What an event says of an enrollment. */
  record News(
      UUID enrollmentId,
      UUID familyId,
      String status,
      @Nullable String reason,
      @Nullable LocalDate effectiveOn,
      @Nullable UUID causeId,
      long version) {}
}
