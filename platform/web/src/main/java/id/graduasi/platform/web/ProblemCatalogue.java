package id.graduasi.platform.web;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue of problem codes as a page for people. */
final class ProblemCatalogue {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="id">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Graduasi: problems</title>
      <link rel="icon" href="/graduasi/icon.svg">
      <style>
      :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
      body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; line-height: 1.5; }
      table { border-collapse: collapse; width: 100%%; }
      th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #8886; }
      code { white-space: nowrap; }
      @media (max-width: 40rem) {
        thead { display: none; }
        tr { display: block; padding: .75rem 0; border-bottom: 1px solid #8886; }
        td { display: block; padding: 0; border: 0; }
        td:nth-child(-n+2) { display: inline; margin-right: .75rem; }
        td[lang="en"] { opacity: .75; }
      }
      </style>
      </head>
      <body>
      <h1>Masalah <span lang="en">· Problems</span></h1>
      <p>Setiap penolakan memuat <code>code</code> yang tetap; kalimatnya dapat berubah.
      <span lang="en">Every refusal carries a stable <code>code</code>; sentences may change, codes
      do not.</span> <a href="/problems">Semua <span lang="en">· All</span></a></p>
      <table>
      <thead><tr><th>code</th><th>HTTP</th><th>Bahasa Indonesia</th><th lang="en">English</th></tr></thead>
      <tbody>
      %s
      </tbody>
      </table>
      </body>
      </html>
      """;

  private ProblemCatalogue() {}

  static String page(List<ProblemCode> codes) {
    return PAGE.formatted(codes.stream().map(ProblemCatalogue::row).collect(Collectors.joining()));
  }

  private static String row(ProblemCode code) {
    return "<tr id=\"%s\"><td><code>%s</code></td><td>%d</td><td>%s</td><td lang=\"en\">%s</td></tr>%n"
        .formatted(
            code.code(),
            code.code(),
            code.status(),
            text(code.sentence().id()),
            text(code.sentence().en()));
  }

  private static String text(String sentence) {
    return sentence
        .replace("%s", "…")
        .replace("….", "…")
        .replace("&", "&amp;")
        .replace("<", "&lt;");
  }
}
