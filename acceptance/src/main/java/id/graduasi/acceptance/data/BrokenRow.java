package id.graduasi.acceptance.data;

/**
 * A row that an import must refuse.
 *
 * @param line the line in the file; the header is line 1
 * @param flaw what is wrong with it, with the column and code of the answer
 */
public record BrokenRow(long line, Flaw flaw) {}
