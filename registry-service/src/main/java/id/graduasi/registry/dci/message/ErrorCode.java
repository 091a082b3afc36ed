package id.graduasi.registry.dci.message;

import java.util.Locale;

/** Why a whole message is refused: the codes of SP-DCI 1.0.0, each with its HTTP status. */
public enum ErrorCode {
  REQUEST_BAD(400),
  REQUEST_UNAUTHORIZED(401),
  REQUEST_FORBIDDEN(403),
  REQUEST_NOT_FOUND(404),
  REQUEST_TIMEOUT(408),
  REQUEST_TOO_MANY_REQUESTS(429),
  VERSION_NOT_SUPPORTED(400),
  SENDER_ID_INVALID(400),
  SENDER_URI_INVALID(400),
  RECEIVER_ID_INVALID(400),
  SIGNATURE_MISSING(400),
  SIGNATURE_INVALID(400),
  ENCRYPTION_INVALID(400),
  SERVICE_UNAVAILABLE(503);

  private final int status;

  ErrorCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** As it is written: {@code err.sender_id.invalid}. */
  public String code() {
    String name = name().toLowerCase(Locale.ROOT);
    for (String subject : new String[] {"request", "version", "sender_id", "sender_uri"}) {
      if (name.startsWith(subject + "_")) {
        return "err." + subject + "." + name.substring(subject.length() + 1);
      }
    }
    int last = name.lastIndexOf('_');
    return "err." + name.substring(0, last) + "." + name.substring(last + 1);
  }

  /** The code of a bare HTTP status, for what is refused before a message is read. */
  public static ErrorCode ofStatus(int status) {
    return switch (status) {
      case 401 -> REQUEST_UNAUTHORIZED;
      case 403 -> REQUEST_FORBIDDEN;
      case 404 -> REQUEST_NOT_FOUND;
      case 408 -> REQUEST_TIMEOUT;
      case 429 -> REQUEST_TOO_MANY_REQUESTS;
      default -> status >= 500 ? SERVICE_UNAVAILABLE : REQUEST_BAD;
    };
  }
}
