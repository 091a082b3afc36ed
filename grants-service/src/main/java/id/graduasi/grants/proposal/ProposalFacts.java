package id.graduasi.grants.proposal;

import id.graduasi.grants.grant.Happening;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the journal is told of a proposal. */
final class ProposalFacts {

  private ProposalFacts() {}

  static Fact of(
      Happening what, @Nullable Proposal before, Proposal after, @Nullable String cause) {
    return after.fact().because(what, changes(before, after), cause);
  }

  static Map<String, Change> changes(@Nullable Proposal before, Proposal after) {
    Map<String, Change> changes = new LinkedHashMap<>();
    Map<String, @Nullable Object> old = before == null ? Map.of() : fields(before);
    fields(after)
        .forEach(
            (field, now) -> {
              if (!Objects.equals(old.get(field), now)) {
                changes.put(field, new Change(old.get(field), now));
              }
            });
    return changes;
  }

  private static Map<String, @Nullable Object> fields(Proposal proposal) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("state", proposal.state());
    fields.put("amount", proposal.amount());
    fields.put("willing", proposal.willing());
    fields.put("stated", proposal.stated());
    fields.put("business", proposal.business());
    fields.put("appliedOn", proposal.appliedOn());
    fields.put("visitedOn", proposal.visitedOn());
    fields.put("verificationNote", proposal.verificationNote());
    fields.put("decreeNumber", proposal.decreeNumber());
    fields.put("decreeDate", proposal.decreeDate());
    fields.put("reason", proposal.reason());
    return fields;
  }
}
