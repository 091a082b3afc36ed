package id.graduasi.grants.grant;

import java.util.Locale;

/** What happened to a proposal or a grant; each is a type of event. */
public enum Happening {
  PROPOSED,
  VERIFIED,
  REFUSED,
  WITHDRAWN,
  APPROVED,
  DISBURSED,
  RETURNED,
  ACCOUNTED,
  MONITORED,
  /** Given before rounds were kept here: a file of the office has told of it. */
  RECORDED,
  /** Her family is another one: it split, or was merged. */
  MOVED,
  CLOSED;

  String type() {
    return "id.graduasi.grants.grant." + name().toLowerCase(Locale.ROOT) + ".v1";
  }
}
