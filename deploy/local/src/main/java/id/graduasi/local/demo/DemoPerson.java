package id.graduasi.local.demo;

import java.time.LocalDate;

/**
 * An invented person, in the words of the import of families.
 *
 * @param relationship e.g. {@code KEPALA KELUARGA}
 * @param school participation and level, as two cells
 */
record DemoPerson(
    String nik,
    String name,
    boolean woman,
    LocalDate birth,
    String relationship,
    String marriage,
    String school,
    String disability,
    boolean working,
    boolean business,
    boolean representative) {}
