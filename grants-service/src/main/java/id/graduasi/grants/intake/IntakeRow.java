package id.graduasi.grants.intake;

/**
 * A staged row, to be brought in.
 *
 * @param line where it stands in the file, from 1
 * @param body the JSON of what the kind has read
 */
public record IntakeRow(long line, String body) {}
