package id.graduasi.registry.programme;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a {@code registry.programme} event. */
record ProgrammeFact(
    String code,
    String name,
    int decileFrom,
    int decileTo,
    List<Programme.PaymentStage> paymentStages,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    long version,
    String areaCode) {

  static Fact of(Programme programme) {
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
            programme.version(),
            Area.COUNTRY.code()),
        Map.of(),
        null);
  }
}
