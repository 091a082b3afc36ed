package id.graduasi.graduation.commitment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row of a file that could be read.
 *
 * @param line where it stands in the file, from 1
 */
record AttendanceRow(
    long line,
    String familyNumber,
    UUID memberId,
    LocalDate month,
    int daysOpen,
    int daysAttended) {}
