package id.graduasi.grants.payment;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why an order, a file of a bank's answers or one of its rows is refused. */
enum PaymentProblem implements ProblemCode {
  NO_PAYMENT_DUE(
      409,
      "Tidak ada hibah pada putaran ini yang menunggu pembayaran; yang sudah diperintahkan ada"
          + " pada payment-file.",
      "No grant of this round waits for a payment; what is ordered stands in payment-file."),
  PAYMENT_ORDER_CANCELLED(
      409, "Perintah bayar ini sudah dibatalkan.", "This payment order is already cancelled."),
  PAYMENT_ORDER_ANSWERED(
      409,
      "Bank sudah menjawab sebagian perintah ini, jadi bank sudah menerimanya; tunggu jawaban"
          + " sisanya.",
      "The bank has answered part of this order, so it has the order; wait for its other answers."),
  PAYMENT_IMPORT_FINISHED(
      409,
      "Berkas ini sudah selesai dan tidak dapat dibatalkan.",
      "This file has finished and cannot be cancelled."),
  PAYMENT_FILE_EMPTY(422, "Berkas ini tidak berisi baris data.", "The file holds no rows of data."),
  PAYMENT_COLUMN_MISSING(422, "Kolom wajib %s tidak ada.", "The required column %s is missing."),
  PAYMENT_COLUMN_REPEATED(422, "Kolom %s ada dua kali.", "The column %s stands twice."),
  PAYMENT_FILE_UNREADABLE(
      422,
      "Berkas ini tidak dapat dibaca sebagai CSV UTF-8 di sekitar baris %s.",
      "The file cannot be read as CSV in UTF-8 near line %s."),
  PAYMENT_FILE_NOT_GZIP(
      422,
      "Isi berkas bukan gzip yang sah walau Content-Encoding menyebut gzip.",
      "The content is not valid gzip although Content-Encoding says so."),
  PAYMENT_ENCODING_NOT_SUPPORTED(
      415,
      "Content-Encoding ini tidak didukung; gunakan gzip atau tanpa kompresi.",
      "This Content-Encoding is not supported; use gzip or none."),
  PAYMENT_FILE_TOO_LARGE(
      413,
      "Berkas ini terlalu besar setelah dibuka; bagi menjadi beberapa berkas.",
      "The file is too large when unpacked; split it."),
  PAYMENT_VALUE_REQUIRED(422, "Kolom ini wajib diisi.", "This column must not be empty."),
  PAYMENT_VALUE_UNREADABLE(
      422, "Nilai ini tidak dapat dibaca; tulis %s.", "This value cannot be read; write %s."),
  PAYMENT_ROW_TOO_WIDE(
      422,
      "Baris ini mempunyai lebih banyak sel daripada baris judul.",
      "This row has more cells than the header."),
  PAYMENT_ROW_REPEATED(
      422,
      "Nomor perintah ini sudah ada pada baris sebelumnya; baris pertama yang dipakai.",
      "This order number stands in an earlier row; the first row counts.");

  private final int status;
  private final Sentence sentence;

  PaymentProblem(int status, String id, String en) {
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
