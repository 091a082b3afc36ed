package id.graduasi.graduation.commitment;

import id.graduasi.graduation.registry.InputChanges;
import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one way in which school months come in, online and from files. */
@ApplicationScoped
class CommitmentWriting {

  private final CommitmentTable table;
  private final InputChanges inputs;
  private final Journal journal;

  CommitmentWriting(CommitmentTable table, InputChanges inputs, Journal journal) {
    this.table = table;
    this.inputs = inputs;
    this.journal = journal;
  }

  /** Holds families until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  void hold(Collection<UUID> families) {
    table.lock(families);
  }

  /** Adds to what is held of families that are on hold. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(Quarter quarter, List<SchoolMonth> months, @Nullable String cause) {
    tell(quarter, table.merge(months), cause);
  }

  /** Makes these the months of a family on hold in a quarter. */
  @Transactional(Transactional.TxType.MANDATORY)
  void replace(UUID family, Quarter quarter, List<SchoolMonth> months) {
    Set<UUID> changed = new TreeSet<>(table.merge(months));
    if (table.removeOthers(family, quarter, months)) {
      changed.add(family);
    }
    tell(quarter, changed, null);
  }

  /** Lets months go on with the families into which theirs were merged. */
  @Transactional(Transactional.TxType.MANDATORY)
  void goOn(List<CommitmentTable.Merged> merged) {
    table.goOn(merged).stream()
        .collect(
            Collectors.groupingBy(
                moved -> Quarter.of(moved.month()),
                Collectors.mapping(
                    CommitmentTable.FamilyMonth::familyId, Collectors.toCollection(TreeSet::new))))
        .forEach((quarter, families) -> tell(quarter, families, "merged"));
  }

  private void tell(Quarter quarter, Set<UUID> changed, @Nullable String cause) {
    if (!changed.isEmpty()) {
      inputs.of(changed);
      journal.append(
          table.recount(changed, quarter).stream()
              .map(one -> CommitmentFact.verified(one, cause))
              .toList());
    }
  }
}
