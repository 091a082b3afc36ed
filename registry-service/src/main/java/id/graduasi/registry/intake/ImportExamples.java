package id.graduasi.registry.intake;

/** Examples of the API document; synthetic people with reserved identifiers (serial 9xxx). */
final class ImportExamples {

  static final String FAMILIES =
      """
      nomor_kartu_keluarga,nomor_induk_kependudukan,nama,jenis_kelamin,tanggal_lahir,\
      status_hubungan_keluarga,status_kawin,kode_wilayah,penerima_pkh,tanggal_mulai_pkh
      3522150101209002,3522154107859002,Siti Aminah,P,1985-07-01,KEPALA KELUARGA,CERAI MATI,\
      35.22.15.1001,YA,2022-01-10
      3522150101209002,3522150203149003,Budi,L,2014-03-02,ANAK,BELUM KAWIN,35.22.15.1001,,
      """;

  static final String FACILITATORS =
      """
      nomor_pendamping,nama,jenis,wilayah,tanggal_mulai
      PKH-3522-0001,Siti Rahmawati,PKH,35.22.15.1001|35.22.15.1004,2021-03-01
      TKSK-3522-15,Bambang Sutrisno,TKSK,35.22.15,2019-01-02
      """;

  static final String ENROLLMENTS =
      """
      nomor_kartu_keluarga,program,status,tanggal,alasan
      3522150101209002,BPNT,AKTIF,2023-01-02,
      3522150101209002,PKH,DITANGGUHKAN,2026-04-01,TIDAK PADAN
      3522150101209003,PKH,BERAKHIR,2026-07-01,PINDAH
      """;

  static final String DECILES =
      """
      nomor_kartu_keluarga,desil_nasional
      3522150101209002,2
      3522150101209003,6
      """;

  static final String CIVIL_REGISTRY =
      """
      nomor_induk_kependudukan,padan_dukcapil,unsur,keterangan
      3522154107859002,YA,NIK|NAMA|TANGGAL_LAHIR,DUK-2026-0001
      3522150203149003,TIDAK,NIK|NAMA,
      """;

  static final String REGIONS =
      """
      kode,nama,kode_induk,berlaku_mulai,pengganti_dari
      35.22.29,Padangan Timur,35.22,2026-07-01,
      35.22.29.2001,Banjarjo,35.22.29,2026-07-01,35.22.15.2003
      """;

  private ImportExamples() {}
}
