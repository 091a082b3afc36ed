package id.graduasi.graduation.commitment;

import id.graduasi.graduation.registry.FamilyWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The school days of children go with them when their family becomes part of another. */
@ApplicationScoped
class FamilyMerges implements FamilyWatch {

  private final CommitmentWriting writing;

  FamilyMerges(CommitmentWriting writing) {
    this.writing = writing;
  }

  @Override
  public void seen(List<News> news) {
    List<CommitmentTable.Merged> merged =
        news.stream()
            .flatMap(
                one ->
                    one.replacedIds().stream()
                        .map(replaced -> new CommitmentTable.Merged(replaced, one.familyId())))
            .distinct()
            .toList();
    if (!merged.isEmpty()) {
      writing.goOn(merged);
    }
  }
}
