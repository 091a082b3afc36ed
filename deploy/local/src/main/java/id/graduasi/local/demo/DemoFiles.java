package id.graduasi.local.demo;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The import files of one region, line by line; nothing of them is kept. */
public final class DemoFiles {
  private static final String FAMILIES =
      "nomor_kartu_keluarga,nomor_induk_kependudukan,nama,jenis_kelamin,tanggal_lahir,"
          + "status_hubungan_keluarga,status_kawin,kode_wilayah,alamat,partisipasi_sekolah,"
          + "jenjang_pendidikan,disabilitas,hamil_nifas,status_bekerja,kepemilikan_usaha,"
          + "desil_nasional,padan_dukcapil,penerima_pkh,tanggal_mulai_pkh,penerima_bpnt,"
          + "tanggal_mulai_bpnt,nomor_pendamping,pengurus";
  private static final String ENROLLMENTS = "nomor_kartu_keluarga,program,status,tanggal,alasan";
  private static final String FACILITATORS = "nomor_pendamping,nama,jenis,wilayah,tanggal_mulai";
  private static final LocalDate FIRST_DAY_OF_WORK = LocalDate.of(2017, 1, 10);

  private final DemoArea area;
  private final Districts districts;

  /**
   * @param districts all villages of the region
   */
  public DemoFiles(DemoArea area, Districts districts) {
    this.area = area;
    this.districts = districts;
  }

  /** The number of the facilitator who is a demo client, and is not in the file. */
  public static String firstFacilitator(String area) {
    return Posts.number(area, Pillar.PKH, 0);
  }

  /** The file of families: a header, then each as the lines of its people. */
  public Stream<List<String>> families() {
    String header = area.scored() ? FAMILIES + "," + House.COLUMNS : FAMILIES;
    return Stream.concat(
        Stream.of(List.of(header)), new DemoFamilies(area, districts).stream().map(this::lines));
  }

  /** The file of what became of enrollments. */
  public Stream<List<String>> enrollments() {
    return Stream.concat(
        Stream.of(List.of(ENROLLMENTS)),
        new DemoFamilies(area, districts)
            .stream().map(DemoFiles::changes).filter(changes -> !changes.isEmpty()));
  }

  /** Those who leave by a case, in the order of the file of families. */
  public Stream<Graduate> graduates() {
    return new DemoFamilies(area, districts)
        .stream()
            .filter(family -> family.career().endsByCase())
            .map(family -> new Graduate(family.card(), requireNonNull(family.career().end())));
  }

  /** Those who were given capital or are put forward for it, in the order of the families. */
  public Stream<Recipient> recipients() {
    return new DemoFamilies(area, districts)
        .stream()
            .filter(family -> family.grant().isPresent())
            .map(family -> new Recipient(family.card(), family.grant().getAsInt()));
  }

  /** The file of facilitators, without the one who is a demo client. */
  public Stream<List<String>> facilitators() {
    return Stream.concat(
        Stream.of(List.of(FACILITATORS)),
        area.pillars().stream()
            .flatMap(
                pillar ->
                    IntStream.range(0, pillar.people())
                        .filter(n -> n > 0 || area.facilitator() == null || !isPkh(pillar))
                        .mapToObj(n -> List.of(line(pillar, n)))));
  }

  private List<String> lines(DemoFamily family) {
    Career career = family.career();
    String matched = yes(!isUnmatched(career));
    String since = "YA," + career.start();
    List<String> lines = new ArrayList<>(4);
    for (DemoPerson person : family.people()) {
      String line =
          String.join(
              ",",
              family.card(),
              person.nik(),
              person.name(),
              person.woman() ? "P" : "L",
              person.birth().toString(),
              person.relationship(),
              person.marriage(),
              family.village(),
              family.address(),
              person.school(),
              person.disability(),
              "TIDAK",
              yes(person.working()),
              yes(person.business()),
              family.decile(),
              matched,
              since,
              area.bpnt() ? since : ",",
              family.facilitator(),
              yes(person.representative()));
      lines.add(area.scored() ? line + "," + family.house() : line);
    }
    return lines;
  }

  /** Suspended without an end, and ended as unmatched: the civil registry does not know them. */
  private static boolean isUnmatched(Career career) {
    return career.ending() == Ending.UNMATCHED
        || career.ending() == null && career.suspended() != null;
  }

  private static List<String> changes(DemoFamily family) {
    Career career = family.career();
    List<String> changes = new ArrayList<>(2);
    if (career.suspended() != null) {
      Ending why = career.ending() == null ? Ending.UNMATCHED : career.ending();
      changes.add(change(family, "DITANGGUHKAN", career.suspended(), why));
    }
    if (career.end() != null && career.ending() != null && !career.endsByCase()) {
      changes.add(change(family, "BERAKHIR", career.end(), career.ending()));
    }
    return changes;
  }

  private static String change(DemoFamily family, String status, LocalDate on, Ending why) {
    return String.join(",", family.card(), "PKH", status, on.toString(), why.name());
  }

  private String line(Pillar pillar, int index) {
    SplittableRandom random = new SplittableRandom(pillar.kind().hashCode() * 1_000L + index);
    return String.join(
        ",",
        Posts.number(area.code(), pillar.kind(), index),
        Names.of(random.nextBoolean(), random),
        pillar.kind(),
        places(pillar, index),
        FIRST_DAY_OF_WORK.plusMonths(random.nextInt(84)).toString());
  }

  private String places(Pillar pillar, int index) {
    List<Integer> where =
        isPkh(pillar)
            ? Posts.of(area, districts).districtsOf(index)
            : List.of(index * districts.count() / pillar.people());
    return String.join("|", where.stream().map(districts::code).toList());
  }

  private static boolean isPkh(Pillar pillar) {
    return pillar.kind().equals(Pillar.PKH);
  }

  private static String yes(boolean value) {
    return value ? "YA" : "TIDAK";
  }
}
