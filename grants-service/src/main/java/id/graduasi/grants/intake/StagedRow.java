package id.graduasi.grants.intake;

/**
 * A row that could be read. No identifier stays in it.
 *
 * @param line where it stands in the file, from 1
 * @param key whom and what it is about; a second row of one key is refused
 * @param column the column that a repeated row is refused for
 * @param body what the kind makes of it; it comes back as JSON
 */
public record StagedRow(long line, String key, Column column, Object body) {}
