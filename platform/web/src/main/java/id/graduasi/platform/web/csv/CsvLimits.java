package id.graduasi.platform.web.csv;

/**
 * How much of a file is taken.
 *
 * @param bytes of the whole file, unpacked; above 0
 * @param recordLength characters of the longest record; above 0
 */
public record CsvLimits(long bytes, int recordLength) {}
