package id.graduasi.platform.web.csv;

import id.graduasi.platform.web.Refused;

/** A feature's own codes and sentences for a file that cannot be read. */
@FunctionalInterface
public interface CsvRefusals {

  /**
   * Refuses a file.
   *
   * @param fault why it cannot be read
   * @param line the line of the file near which it stopped, from 1
   */
  Refused of(CsvFault fault, long line);
}
