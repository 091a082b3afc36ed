package id.graduasi.registry.programme;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a {@code registry.programme} event: the gates of today and what components bring. */
record ProgrammeFact(
    String code,
    String name,
    int decileFrom,
    int decileTo,
    List<Programme.PaymentStage> paymentStages,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Rate> components,
    long version,
    String areaCode) {

  static Fact of(Programme programme, Map<String, Change> changes) {
    return new Fact(
        "registry.programme",
        programme.code(),
        "id.graduasi.registry.programme.changed.v1",
        programme.version(),
        Area.COUNTRY.code(),
        null,
        new ProgrammeFact(
            programme.code(),
            programme.name(),
            programme.decileFrom(),
            programme.decileTo(),
            programme.paymentStages(),
            programme.validFrom(),
            programme.validTo(),
            programme.shown().components().stream().map(Rate::of).toList(),
            programme.version(),
            Area.COUNTRY.code()),
        changes,
        null);
  }

  /** What a component brings each year. */
  record Rate(String code, long amountPerYear) {

    static Rate of(Component component) {
      return new Rate(component.code(), component.amountPerYear());
    }
  }
}
