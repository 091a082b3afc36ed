package id.graduasi.platform.web.csv;

/** Why a file cannot be read, or not any further. */
public enum CsvFault {
  /** A {@code Content-Encoding} that is neither gzip nor none. */
  ENCODING_NOT_SUPPORTED,
  /** Said to be gzip and is not, or is damaged. */
  NOT_GZIP,
  /** Gzip that ends before its end. */
  CUT_SHORT,
  /** Bytes that are no UTF-8, as those of a file saved as "CSV" and not as "CSV UTF-8". */
  NOT_UTF8,
  /** More bytes, unpacked, than are taken. */
  TOO_LARGE,
  /** A quote that is never closed, a record beyond the limit, or a connection that broke. */
  UNREADABLE
}
