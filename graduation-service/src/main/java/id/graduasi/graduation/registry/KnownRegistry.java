package id.graduasi.graduation.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Every question about what the registry has told; answers stay inside the caller's area. */
@Singleton
public class KnownRegistry {

  /** The programme that families graduate from. */
  public static final String PKH = "PKH";

  private record Stage(String opensOn) {
    MonthDay day() {
      return MonthDay.parse("--" + opensOn);
    }
  }

  private final Rows rows;

  KnownRegistry(Rows rows) {
    this.rows = rows;
  }

  /** The family, if its facts have arrived and it lies in the caller's area. */
  public Optional<KnownFamily> family(UUID familyId) {
    return rows.read("select * from family where family_id = ?", familyId, this::family).stream()
        .findFirst();
  }

  /**
   * The family's open PKH enrollment, held until the transaction ends: news of it wait, and then
   * find what was made of it meanwhile.
   */
  public Optional<KnownEnrollment> holdOpenEnrollment(UUID familyId) {
    return enrollments(familyId, " for share").stream().filter(KnownEnrollment::isOpen).findFirst();
  }

  /** When PKH pays: as the registry told, else quarterly. */
  public PaymentStages paymentStages() {
    List<MonthDay> days =
        rows
            .read(
                "select payment_stages from programme where code = ?",
                PKH,
                row -> rows.json(row, "payment_stages", new TypeReference<List<Stage>>() {}))
            .stream()
            .flatMap(List::stream)
            .map(Stage::day)
            .toList();
    return days.isEmpty() ? PaymentStages.QUARTERLY : new PaymentStages(days);
  }

  private List<KnownEnrollment> enrollments(UUID familyId) {
    return enrollments(familyId, "");
  }

  private List<KnownEnrollment> enrollments(UUID familyId, String holding) {
    return rows.read(
        "select * from enrollment where family_id = ? and programme = 'PKH' order by enrollment_id"
            + holding,
        familyId,
        row ->
            new KnownEnrollment(
                row.getObject("enrollment_id", UUID.class),
                row.getString("programme"),
                row.getString("status"),
                row.getLong("version"),
                rows.json(row, "periods", new TypeReference<List<KnownEnrollment.Period>>() {})));
  }

  private KnownFamily family(ResultSet row) throws SQLException {
    return new KnownFamily(
        row.getObject("family_id", UUID.class),
        row.getString("family_number"),
        row.getString("status"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getString("dtsen_version"),
        rows.json(row, "deciles", new TypeReference<TreeMap<String, Integer>>() {}),
        rows.json(row, "indicators", new TypeReference<Map<String, String>>() {}),
        rows.json(row, "members", new TypeReference<List<KnownMember>>() {}));
  }
}
