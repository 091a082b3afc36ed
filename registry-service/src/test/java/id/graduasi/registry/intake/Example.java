package id.graduasi.registry.intake;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of every kind that changes many known things once, in a regency that no other test uses.
 * Two words can be brought in, and either changes what the other left.
 */
enum Example {
  FAMILIES("family", "family", "area_code = '17.06.01.2005'", "address like 'Jl. Awal%'"),
  FACILITATORS(
      "facilitator", "facilitator", "number like 'DISTURBED-%'", "number = 'DISTURBED-1000'"),
  ENROLLMENTS("enrollment", FAMILIES),
  DECILES("family", FAMILIES),
  CIVIL_REGISTRY("family", FAMILIES),
  REGIONS("region", "region", "code like '17.06.91.%'", "code = '17.06.91.2030'");

  private static final String VILLAGE = "17.06.01.2005";

  private final String topic;
  private final String table;
  private final String all;
  private final String one;

  /**
   * @param topic on which each change is told once
   * @param table whose rows are locked while a chunk of the file is merged
   * @param all which of them the file concerns
   * @param one a single one of them, in the second chunk where chunks wait for each other
   */
  Example(String topic, String table, String all, String one) {
    this.topic = topic;
    this.table = table;
    this.all = all;
    this.one = one;
  }

  /** Changes something else of the same things. */
  Example(String topic, Example same) {
    this(topic, same.table, same.all, same.one);
  }

  ImportKind kind() {
    return ImportKind.valueOf(name());
  }

  String client() {
    return this == REGIONS ? "ministry" : "mukomuko";
  }

  /** What the import is told beside the kind. */
  String more() {
    return this == FAMILIES || this == DECILES ? "&dtsenVersion=2026-Q3" : "";
  }

  /** How many things there are: more than fit into two chunks. */
  int size() {
    return this == REGIONS ? 45 : 1_001;
  }

  /** How many more than fit into one chunk. */
  int half() {
    return this == REGIONS ? 25 : 501;
  }

  String topic() {
    return "registry." + topic;
  }

  /** Locks all rows that the file concerns. */
  String lockAll() {
    return lock(all);
  }

  /** Locks a single one of them. */
  String lockOne() {
    return lock(one);
  }

  private String lock(String which) {
    return "select 1 from " + table + " where " + which + " for update";
  }

  /** What must be known before: families for most kinds, else the things themselves. */
  Example before() {
    return this == FACILITATORS || this == REGIONS ? this : FAMILIES;
  }

  /**
   * A file of so many things, the same ones first.
   *
   * @param word what it says of them; 0 brings them in
   */
  String file(int word, int size) {
    return switch (this) {
      case FAMILIES ->
          rows(
              CsvFile.HEADER,
              size,
              n ->
                  card(n)
                      + ","
                      + nik(n)
                      + ",Sri Umpama,P,"
                      + birth(n)
                      + ",KEPALA KELUARGA,CERAI MATI,"
                      + VILLAGE
                      + (n == 0 ? ",Jl. Awal " : ",Jl. Umpama ")
                      + word
                      + ",2,,,36");
      case FACILITATORS ->
          rows(
              "nomor_pendamping,nama,jenis,wilayah,tanggal_mulai",
              size,
              n ->
                  "DISTURBED-"
                      + (1_000 + n)
                      + ",Nama "
                      + (char) ('A' + word)
                      + ",PSM,17.06.01,2021-03-01");
      case ENROLLMENTS ->
          rows(
              "nomor_kartu_keluarga,program,status,tanggal,alasan",
              size,
              n -> card(n) + (word == 1 ? ",PKH" : ",BPNT") + ",AKTIF,2022-01-10,");
      case DECILES ->
          rows("nomor_kartu_keluarga,desil_nasional", size, n -> card(n) + "," + (2 + word));
      case CIVIL_REGISTRY ->
          rows(
              "nomor_induk_kependudukan,padan_dukcapil,unsur,keterangan",
              size,
              n -> nik(n) + (word == 1 ? ",YA" : ",TIDAK") + ",NIK,");
      case REGIONS ->
          rows(
              "kode,nama,kode_induk,berlaku_mulai,pengganti_dari",
              size,
              n ->
                  n == 0
                      ? "17.06.91,Kecamatan " + (char) ('A' + word) + ",,2020-01-01,"
                      : "17.06.91.20"
                          + (10 + n)
                          + ",Desa "
                          + (char) ('A' + word)
                          + ",,2020-01-01,");
    };
  }

  private static String rows(String header, int size, IntFunction<String> row) {
    return header
        + IntStream.range(0, size).mapToObj(row).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String card(int n) {
    return "170601" + two(1 + n / 900) + "0120" + (9_000 + n % 900);
  }

  /** Of a woman who is old enough to be a component of PKH. */
  private static String nik(int n) {
    return "170601" + two(41 + n / 900) + "0750" + (9_000 + n % 900);
  }

  private static String birth(int n) {
    return "1950-07-" + two(1 + n / 900);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
