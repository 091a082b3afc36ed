package id.graduasi.graduation.session;

import id.graduasi.graduation.registry.FamilyWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a family attended goes on with the family it became part of. */
@ApplicationScoped
class FamilyMerges implements FamilyWatch {

  private final AttendanceTable attendance;

  FamilyMerges(AttendanceTable attendance) {
    this.attendance = attendance;
  }

  @Override
  public void seen(List<News> news) {
    attendance.goOn(
        news.stream()
            .flatMap(
                one ->
                    one.replacedIds().stream()
                        .map(replaced -> new AttendanceTable.Merged(replaced, one.familyId())))
            .distinct()
            .toList());
  }
}
