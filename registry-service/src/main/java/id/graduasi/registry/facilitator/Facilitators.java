package id.graduasi.registry.facilitator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions of other features about facilitators. */
@ApplicationScoped
public class Facilitators {

  private final FacilitatorRows rows;

  Facilitators(FacilitatorRows rows) {
    this.rows = rows;
  }

  /** The ids behind these facilitator numbers (nomor pendamping); unknown numbers are left out. */
  @Transactional
  public Map<String, UUID> idsByNumber(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return rows.byNumbers(numbers).stream()
        .map(Facilitator::view)
        .collect(Collectors.toMap(FacilitatorView::number, FacilitatorView::id));
  }

  /** Where a facilitator of the caller's area works. */
  @Transactional
  public Optional<FacilitatorWork> work(UUID id) {
    return rows.findByIdOptional(id)
        .map(Facilitator::view)
        .map(view -> new FacilitatorWork(view.id(), view.areas(), view.endedOn()));
  }

  /** Whether there is such a facilitator in the caller's area. */
  @Transactional
  public boolean exists(UUID id) {
    return rows.findByIdOptional(id).isPresent();
  }
}
