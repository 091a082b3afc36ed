package id.graduasi.grants.payment;

import java.util.Locale;

/** The columns of a bank's answers. A file may have others; they are passed over and not kept. */
enum ResultColumn {
  /** The order number, as the payment file gave it. */
  NOMOR_PERINTAH(true),
  /** {@code DIBAYAR} or {@code DIKEMBALIKAN}. */
  STATUS(true),
  /** When it was paid or returned. */
  TANGGAL(true),
  /** Rupiah. */
  NOMINAL(true),
  /** Why it was returned. */
  ALASAN(false),
  /** The bank's own number of the transfer. */
  REFERENSI_BANK(false);

  private final boolean required;

  ResultColumn(boolean required) {
    this.required = required;
  }

  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file without it is refused. */
  boolean required() {
    return required;
  }
}
