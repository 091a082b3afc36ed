package id.graduasi.registry.entitlement;

import id.graduasi.platform.web.Language;

/** A reason with what its sentence speaks of. */
record Explained(Reason reason, Object... arguments) {

  String in(Language language) {
    return reason.sentence().in(language, arguments);
  }
}
