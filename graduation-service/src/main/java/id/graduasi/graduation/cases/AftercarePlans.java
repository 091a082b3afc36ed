package id.graduasi.graduation.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is planned for families that have left, and was found; shown with their cases. */
public interface AftercarePlans {

  /** The visits of these cases, in their order; a case without a plan has none. */
  Map<UUID, List<PlannedVisit>> of(Collection<UUID> caseIds);
}
