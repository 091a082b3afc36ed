package id.graduasi.graduation.scoring;

/**
 * The minimum wage (UMK of the regency, else UMP of the province) that an income is held against.
 *
 * @param regionCode regency or province
 * @param year the year it was set for
 * @param monthly whole rupiah a month
 */
public record MinimumWage(String regionCode, int year, long monthly) {}
