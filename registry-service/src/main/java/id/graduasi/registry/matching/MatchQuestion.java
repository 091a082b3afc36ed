package id.graduasi.registry.matching;

import java.time.LocalDate;

/**
 * What the civil registry is asked about one person; it leaves the service in a body only.
 *
 * @param nik the NIK in the clear
 * @param name the name on the record
 * @param birthDate the birth date on the record
 * @param sex the sex on the record, MALE or FEMALE
 */
record MatchQuestion(String nik, String name, LocalDate birthDate, String sex) {

  @Override
  public String toString() {
    return "MatchQuestion";
  }
}
