package id.graduasi.local;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the simulated civil registry thinks of a person's particulars. The NIK itself decides: birth
 * date and sex must be those it was made of, the last digit 7 is known to nobody, the last digits
 * 98 are out of order, 99 take five seconds.
 */
record Matching(String nik, String name, String birthDate, String sex) {
  private static final int FEMALE = 40;

  /** How the simulator behaves. */
  enum Conduct {
    ANSWERS,
    DAWDLES,
    FAILS,
    REFUSES
  }

  Conduct conduct() {
    if (!nik.matches("\\d{16}")) {
      return Conduct.REFUSES;
    }
    return nik.endsWith("98")
        ? Conduct.FAILS
        : nik.endsWith("99") ? Conduct.DAWDLES : Conduct.ANSWERS;
  }

  /** Result, what was compared, and a reference that is made anew for each question. */
  Map<String, Object> answer() {
    boolean known = !nik.endsWith("7");
    Map<String, Boolean> elements = new LinkedHashMap<>();
    elements.put("nik", known);
    elements.put("name", known && !name.isBlank());
    elements.put("birthDate", known && bornAsSaid());
    elements.put("sex", known && sex.equals(isFemale() ? "FEMALE" : "MALE"));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("result", elements.containsValue(false) ? "NO_MATCH" : "MATCH");
    answer.put("elements", elements);
    answer.put("reference", "SIM-" + UUID.randomUUID());
    return answer;
  }

  private boolean bornAsSaid() {
    try {
      LocalDate said = LocalDate.parse(birthDate);
      int day = two(6) - (isFemale() ? FEMALE : 0);
      return day == said.getDayOfMonth()
          && two(8) == said.getMonthValue()
          && two(10) == said.getYear() % 100;
    } catch (DateTimeException noDate) {
      return false;
    }
  }

  private boolean isFemale() {
    return two(6) > FEMALE;
  }

  private int two(int from) {
    return Integer.parseInt(nik, from, from + 2, 10);
  }
}
