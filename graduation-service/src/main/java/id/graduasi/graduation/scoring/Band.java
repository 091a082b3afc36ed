package id.graduasi.graduation.scoring;

import java.util.Optional;

/** How near a family is to standing on its own, from the farthest to the nearest. */
public enum Band {
  NOT_YET,
  NEAR,
  READY;

  /** The band above this one; none above READY. */
  Optional<Band> next() {
    return this == READY ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
