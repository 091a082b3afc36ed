package id.graduasi.registry.composition;

import id.graduasi.registry.family.FamilyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two families after people went from one to the other.
 *
 * @param from the family they left
 * @param to the family they stand in now
 */
@Schema(name = "Transfer")
record TransferView(FamilyView from, FamilyView to) {

  static TransferView of(Transfers.Outcome outcome) {
    return new TransferView(FamilyView.of(outcome.from()), FamilyView.of(outcome.to()));
  }
}
