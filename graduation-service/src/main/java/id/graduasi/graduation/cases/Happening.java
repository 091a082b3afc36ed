package id.graduasi.graduation.cases;

import java.util.Locale;

/** What can happen to a case: the last part of its event's name. */
public enum Happening {
  OPENED,
  ADVANCED,
  DECIDED,
  DUE,
  EFFECTIVE,
  OBJECTED,
  REVERSED,
  RELAPSED,
  WITHDRAWN,
  CLOSED;

  String type() {
    return "id.graduasi.graduation.case." + name().toLowerCase(Locale.ROOT) + ".v1";
  }
}
