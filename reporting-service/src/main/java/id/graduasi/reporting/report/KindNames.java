package id.graduasi.reporting.report;

import id.graduasi.platform.web.Language;
import id.graduasi.platform.web.Sentence;
import java.util.List;

/** Kinds of graduation in words, in the order in which they are shown; they are never added up. */
public final class KindNames {

  public static final List<String> KINDS = List.of("INDEPENDENT", "NATURAL", "PPSE", "PENA");

  private static final Sentence NOT_ACCOMPANIED = Sentence.of("Tanpa pendamping", "No facilitator");

  private KindNames() {}

  public static String of(String kind, Language language) {
    return CauseNames.of(kind, language);
  }

  public static String nobody(Language language) {
    return NOT_ACCOMPANIED.in(language);
  }
}
