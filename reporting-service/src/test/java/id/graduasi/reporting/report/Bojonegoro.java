package id.graduasi.reporting.report;

import id.graduasi.reporting.EnrollmentStory;
import id.graduasi.reporting.Told;
import java.util.UUID;

/** Seven families of two regencies, whose counts can be followed with a pencil. */
final class Bojonegoro {

  static final UUID FACILITATOR = UUID.fromString("01990000-0000-7000-8000-000000003522");

  private static final String MARGO = "35.22.15.1001";
  private static final String TREMBES = "35.22.15.1002";
  private static final String BALEN = "35.22.16.2003";
  private static final String SUKODADI = "35.24.01.2001";

  private static boolean told;

  private Bojonegoro() {}

  /** Tells the registry's events once; repeating them would change nothing anyway. */
  static synchronized void tell() {
    if (told) {
      return;
    }
    Told.region("35", "Jawa Timur");
    Told.region("35.22", "Kabupaten Bojonegoro");
    Told.region("35.22.15", "Sugihwaras");
    Told.region("35.22.16", "Balen");
    Told.region("35.22.17", "Tanpa Penerima");
    Told.region("35.24", "Kabupaten Lamongan");
    EnrollmentStory stays =
        new EnrollmentStory("stays").accompaniedBy(FACILITATOR).active("2024-01-10", MARGO).tell();
    Told.family(stays.family(), MARGO, FACILITATOR, 2, 3);
    new EnrollmentStory("suspended")
        .active("2024-01-10", MARGO)
        .suspended("2024-08-01", MARGO)
        .tell();
    new EnrollmentStory("graduates")
        .active("2024-02-01", TREMBES)
        .ended("2025-04-01", "INDEPENDENT", TREMBES)
        .tell();
    new EnrollmentStory("moves inside")
        .active("2024-03-01", MARGO)
        .active("2024-10-01", BALEN)
        .tell();
    new EnrollmentStory("moves away")
        .active("2024-03-01", MARGO)
        .active("2025-02-01", SUKODADI)
        .tell();
    new EnrollmentStory("moves here")
        .active("2024-05-01", SUKODADI)
        .active("2025-03-01", BALEN)
        .tell();
    new EnrollmentStory("reinstated")
        .active("2024-06-01", BALEN)
        .ended("2025-01-15", "NATURAL", BALEN)
        .active("2025-06-01", "REINSTATED", BALEN)
        .tell();
    told = true;
  }
}
