package id.graduasi.local;

import id.graduasi.local.demo.DemoArea;
import java.util.List;
import java.util.Locale;

/** How much demonstration data a new data folder gets. */
enum DemoSize {
  /** The published counts. */
  FULL,
  /** A tenth of the families. */
  SMALL,
  /** Nothing. */
  NONE;

  /** As it is written behind {@code --demo=}. */
  static DemoSize of(String name) {
    for (DemoSize size : values()) {
      if (size.label().equals(name)) {
        return size;
      }
    }
    throw new Trouble("--demo is full, small or none; " + name + " is none of them.");
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<DemoArea> areas() {
    return switch (this) {
      case FULL -> DemoArea.all();
      case SMALL -> DemoArea.all().stream().map(DemoArea::tenth).toList();
      case NONE -> List.of();
    };
  }
}
