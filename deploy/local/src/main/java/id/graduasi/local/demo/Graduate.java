package id.graduasi.local.demo;

import java.time.LocalDate;

/**
 * A family that leaves on its own feet, by a case that walks every step. All days are synthetic.
 *
 * @param card number of its family card
 * @param on the first day without the programme
 */
public record Graduate(String card, LocalDate on) {

  public LocalDate visited() {
    return on.minusDays(8);
  }

  public LocalDate signed() {
    return on.minusDays(6);
  }

  public LocalDate deliberated() {
    return on.minusDays(4);
  }

  public LocalDate decreed() {
    return on.minusDays(2);
  }
}
