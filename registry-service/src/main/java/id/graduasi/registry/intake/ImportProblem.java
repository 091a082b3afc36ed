package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a file or one of its rows is refused, or taken with a warning. */
enum ImportProblem implements ProblemCode {
  IMPORT_NOT_FOUND(404, "Impor ini tidak ditemukan.", "This import was not found."),
  IMPORT_FINISHED(
      409,
      "Impor ini sudah selesai dan tidak dapat dibatalkan.",
      "This import has finished and cannot be cancelled."),
  KIND_NOT_SUPPORTED(
      400,
      "Jenis berkas ini tidak dikenal; yang boleh: %s.",
      "This kind of file is not known; allowed: %s."),
  CSV_EMPTY(422, "Berkas ini kosong.", "The file is empty."),
  CSV_WITHOUT_ROWS(
      422, "Berkas ini hanya berisi baris judul.", "The file has a header and no rows."),
  CSV_UNREADABLE(
      422,
      "Berkas ini tidak dapat dibaca sebagai CSV di sekitar baris %s.",
      "The file cannot be read as CSV near line %s."),
  CSV_NOT_UTF8(
      422,
      "Berkas ini bukan teks UTF-8 di sekitar baris %s.",
      "The file is not UTF-8 text near line %s."),
  COLUMN_MISSING(422, "Kolom wajib %s tidak ada.", "The required column %s is missing."),
  COLUMN_REPEATED(422, "Kolom %s ada dua kali.", "The column %s stands twice."),
  NOT_GZIP(
      422,
      "Isi berkas bukan gzip yang sah walau Content-Encoding menyebut gzip.",
      "The content is not valid gzip although Content-Encoding says so."),
  FILE_TOO_LARGE(
      413,
      "Berkas ini terlalu besar setelah dibuka; bagi menjadi beberapa berkas.",
      "The file is too large when unpacked; split it."),
  DTSEN_VERSION_REQUIRED(
      422,
      "Berkas berisi desil_nasional; sebutkan dtsenVersion, misalnya 2026-Q3.",
      "The file holds desil_nasional; name its dtsenVersion, for example 2026-Q3."),
  ENCODING_NOT_SUPPORTED(
      415,
      "Content-Encoding ini tidak didukung; gunakan gzip atau tanpa kompresi.",
      "This Content-Encoding is not supported; use gzip or none."),
  AS_OF_IN_FUTURE(422, "asOf tidak boleh di masa depan.", "asOf must not be in the future."),
  TOO_MANY_CELLS(
      422,
      "Baris ini mempunyai lebih banyak sel daripada baris judul.",
      "This row has more cells than the header."),
  NOT_MERGED(
      422,
      "Baris ini tidak dapat digabungkan karena kesalahan di pihak kami; kirim ulang berkasnya.",
      "This row could not be merged for a fault on our side; send the file again."),
  CHARACTER_NOT_ALLOWED(
      422,
      "Baris ini memuat karakter yang tidak dapat disimpan.",
      "This row holds a character that cannot be stored."),
  VALUE_REQUIRED(422, "Kolom ini wajib diisi.", "This column must not be empty."),
  VALUE_TOO_LONG(422, "Isi kolom ini terlalu panjang.", "The value of this column is too long."),
  VALUE_NOT_ALLOWED(
      422, "Nilai ini tidak dikenal; yang boleh: %s.", "This value is not known; allowed: %s."),
  DATE_UNREADABLE(
      422,
      "Tanggal ini tidak dapat dibaca; tulis YYYY-MM-DD atau DD/MM/YYYY.",
      "This date cannot be read; write YYYY-MM-DD or DD/MM/YYYY."),
  DATE_IN_FUTURE(422, "Tanggal ini di masa depan.", "This date lies in the future."),
  HEAD_MISSING(
      422,
      "Keluarga baru ini tidak mempunyai baris kepala keluarga yang dapat diterima.",
      "This new family has no acceptable row for its head."),
  FAMILY_TOO_LARGE(
      422, "Keluarga ini mempunyai terlalu banyak anggota.", "This family has too many members."),
  KK_NOT_FOUND(
      422,
      "Tidak ada keluarga dengan nomor KK ini di wilayah berkas ini.",
      "There is no family with this card number in the area of this file."),
  NIK_NOT_FOUND(
      422,
      "Tidak ada orang dengan NIK ini di wilayah berkas ini.",
      "There is nobody with this NIK in the area of this file."),
  OLDER_THAN_LATEST_CHECK(
      422,
      "Hasil padan ini lebih lama daripada yang tersimpan; tidak ada yang diubah.",
      "This result is older than the one that is held; nothing was changed."),
  REMARK_NOT_KEPT(
      422,
      "Keterangan ini bukan nomor rujukan dan tidak disimpan: data Dukcapil tidak boleh disimpan.",
      "This remark is no reference and is not kept: data of the civil registry must not be stored."),
  DTSEN_VERSION_OLDER(
      422,
      "Keluarga ini sudah mempunyai desil dari versi DTSEN yang lebih baru; desil ini hanya"
          + " dicatat.",
      "The family holds a decile of a newer DTSEN version; this one was only recorded."),
  KK_HELD_ELSEWHERE(
      422,
      "Nomor KK ini sudah tercatat di luar wilayah berkas ini.",
      "This family card number is held outside the area of this file."),
  NIK_IN_OTHER_FAMILY(
      422,
      "NIK ini tercatat pada keluarga lain di wilayah Anda, yang datanya tidak lebih lama daripada"
          + " berkas ini; pindahkan orangnya dahulu.",
      "This NIK stands in another family of your area whose data is not older than this file;"
          + " transfer the person first."),
  HEAD_OF_OTHER_FAMILY(
      422,
      "Orang ini kepala keluarga lain, yang akan tinggal tanpa kepala; tentukan dahulu kepala"
          + " barunya.",
      "This person heads another family that would be left without a head; name its new head"
          + " first."),
  LAST_OF_OTHER_FAMILY(
      422,
      "Keluarga lain tempat orang ini tercatat akan kosong; gabungkan atau tutup keluarga itu"
          + " dahulu.",
      "Nobody would be left in the other family of this person; merge or close that family"
          + " first."),
  OLDER_THAN_HELD(
      422,
      "Data baris ini lebih lama daripada yang tersimpan; tidak ada yang diubah.",
      "This row's data is older than what is held; nothing was changed."),
  FACILITATOR_NOT_KNOWN(
      422,
      "Nomor pendamping ini tidak dikenal; keluarga diterima tanpa pendamping.",
      "This facilitator number is not known; the family was taken without one."),
  ENROLLMENT_STILL_RUNNING(
      422,
      "Berkas menyebut TIDAK, tetapi kepesertaan masih berjalan; tidak diakhiri.",
      "The file says TIDAK, but the enrollment is running; it was not ended."),
  ENROLLMENT_NOT_STARTED(
      422,
      "Kepesertaan pada tanggal itu sudah pernah berakhir; tidak dimulai lagi.",
      "An enrollment of that day has ended since; it was not started again."),
  TEXT_MENDED(
      422,
      "Huruf mirip atau spasi khusus diperbaiki.",
      "Look-alike letters or special blanks were mended."),
  REGION_CODE_UNREADABLE(
      422,
      "Ini bukan kode wilayah; tulis misalnya 35.22.15.1001.",
      "This is no region code; write for example 35.22.15.1001."),
  REGION_ENDED(422, "Kode wilayah ini sudah tidak berlaku.", "This region code no longer holds."),
  PARENT_NOT_ABOVE(
      422,
      "Kode induk harus awal dari kode wilayahnya.",
      "The code above must be the beginning of the region's own code."),
  PARENT_UNKNOWN(
      422,
      "Wilayah induknya tidak dikenal dan tidak ada dalam berkas ini.",
      "The region above is not known and does not stand in the file."),
  REPLACED_UNKNOWN(
      422, "Kode yang digantikan tidak dikenal.", "The code to be replaced is not known."),
  REPLACED_OF_OTHER_LEVEL(
      422,
      "Kode yang digantikan adalah wilayah tingkat lain.",
      "The code to be replaced is a region of another level."),
  REPLACED_BY_SEVERAL(
      422,
      "Kode ini digantikan oleh beberapa kode; keluarganya tidak dapat mengikuti dengan sendirinya."
          + " Kirim kode-kode baru tanpa pengganti_dari, lalu pindahkan keluarganya.",
      "Several codes take the place of this one, so its families cannot follow by themselves. Send"
          + " the new codes without pengganti_dari, then move the families."),
  REPLACED_ALREADY(
      422,
      "Kode ini sudah digantikan oleh kode lain.",
      "Another code has already taken the place of this one."),
  ROW_REPEATED(
      422,
      "Nilai ini sudah ada pada baris sebelumnya dalam berkas ini; baris pertama yang dipakai.",
      "This value stands in an earlier row of the file; the first row counts."),
  COLUMN_IGNORED(
      422,
      "Kolom %s tidak dikenal dan tidak dipakai.",
      "The column %s is not known and is not used."),
  COLUMN_UNKNOWN(
      422,
      "Kolom %s tidak dikenal dan disimpan sebagai indikator.",
      "The column %s is not known and is kept as an indicator.");

  private final int status;
  private final Sentence sentence;

  ImportProblem(int status, String id, String en) {
    this.status = status;
    this.sentence = Sentence.of(id, en);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
