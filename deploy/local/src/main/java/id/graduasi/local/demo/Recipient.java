package id.graduasi.local.demo;

/**
 * A family whose head was given capital, or is put forward for it.
 *
 * @param card number of its family card
 * @param year in which she is given it
 */
public record Recipient(String card, int year) {}
