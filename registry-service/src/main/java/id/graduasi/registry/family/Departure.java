package id.graduasi.registry.family;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a person is no longer in her family.
 *
 * @param reason why she is in no family any more; null if she is to stand in another one
 * @param sameAs the person she turned out to be, if that is the reason
 */
public record Departure(@Nullable DepartureReason reason, @Nullable UUID sameAs) {

  /** Left out of a family that was sent anew, without a reason. */
  public static final Departure UNSTATED = new Departure(DepartureReason.UNSTATED, null);

  /** Goes to a family that is registered next, in the same transaction. */
  public static final Departure TO_NEW_FAMILY = new Departure(null, null);

  /** For a reason of her own. */
  public static Departure of(DepartureReason reason) {
    return new Departure(reason, null);
  }

  /** Another record of a person who stays. */
  public static Departure duplicateOf(UUID person) {
    return new Departure(DepartureReason.DUPLICATE, person);
  }
}
