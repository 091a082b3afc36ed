package id.graduasi.registry.intake;

import id.graduasi.registry.People;
import java.util.ArrayList;
import java.util.List;

/** A small file of families for a test, line by line. */
final class CsvFile {

  static final String HEADER =
      "nomor_kartu_keluarga,nomor_induk_kependudukan,nama,jenis_kelamin,tanggal_lahir,"
          + "status_hubungan_keluarga,status_kawin,kode_wilayah,alamat,desil_nasional,"
          + "penerima_pkh,tanggal_mulai_pkh,luas_lantai";

  private final List<String> lines = new ArrayList<>(List.of(HEADER));

  /** Adds a family of a head and a child; the card's number. */
  String family() {
    String kk = People.kk();
    head(kk, People.nik("352215410785"));
    child(kk, People.nik("352215020314"));
    return kk;
  }

  CsvFile head(String kk, String nik) {
    return line(
        kk
            + ","
            + nik
            + ",Siti Aminah,P,1985-07-01,KEPALA KELUARGA,CERAI MATI,35.22.15.1001,"
            + "Jl. Mawar 1,2,YA,2022-01-10,36");
  }

  CsvFile child(String kk, String nik) {
    return line(
        kk + "," + nik + ",Budi,L,02/03/2014,anak,belum kawin,3522151001,,2,YA,2022-01-10,36");
  }

  CsvFile line(String line) {
    lines.add(line);
    return this;
  }

  /** The number of the line added last, from 1. */
  int lastLine() {
    return lines.size();
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
