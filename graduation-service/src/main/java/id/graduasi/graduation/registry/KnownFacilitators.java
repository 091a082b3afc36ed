package id.graduasi.graduation.registry;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Every question about facilitators; answers stay inside the caller's area. */
@Singleton
public class KnownFacilitators {

  /** The kind that accompanies families of PKH. */
  public static final String PKH = "PKH";

  private final Rows rows;

  KnownFacilitators(Rows rows) {
    this.rows = rows;
  }

  /**
   * Where a facilitator belongs, and as what.
   *
   * @param areaCode the smallest region that holds all areas of work
   */
  public record KnownFacilitator(UUID facilitatorId, String kind, String areaCode) {

    /** Whether it is one of PKH, and not of another social pillar. */
    public boolean isOfPkh() {
      return PKH.equals(kind);
    }
  }

  /** The facilitator, if it was told of and belongs to the caller's area. */
  public Optional<KnownFacilitator> find(UUID facilitatorId) {
    return rows
        .read(
            "select facilitator_id, kind, area_code from facilitator where facilitator_id = ?",
            facilitatorId,
            row ->
                new KnownFacilitator(
                    row.getObject("facilitator_id", UUID.class),
                    row.getString("kind"),
                    row.getString("area_code")))
        .stream()
        .findFirst();
  }
}
