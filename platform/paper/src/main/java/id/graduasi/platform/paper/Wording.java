package id.graduasi.platform.paper;

import id.graduasi.platform.web.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says things in the language of a paper; days and times are those of Jakarta. */
public record Wording(Language language) {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  /** One of both, by the language. */
  public String say(String id, String en) {
    return switch (language) {
      case ID -> id;
      case EN -> en;
    };
  }

  /** As PDF and HTTP name the language: {@code id} or {@code en}. */
  public String tag() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /** Whole rupiah, as in {@code Rp4.000.000}. */
  public String figures(long amount) {
    return Rupiah.figures(amount, language);
  }

  /** Whole rupiah in words (terbilang). */
  public String words(long amount) {
    return Rupiah.words(amount, language);
  }

  /** As in {@code 59.303}. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(Rupiah.locale(language)).format(number);
  }

  /** With its decimals, as in {@code 12,42}. */
  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(Rupiah.locale(language));
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** With its sign, as in {@code +2.788} and {@code -214}. */
  public String signed(long number) {
    return (number > 0 ? "+" : "") + number(number);
  }

  /** As in {@code 31 Desember 2025}. */
  public String day(LocalDate day) {
    return format("d MMMM uuuu").format(day);
  }

  /** As in {@code 31 Des 2025}. */
  public String shortDay(LocalDate day) {
    return format("d MMM uuuu").format(day);
  }

  /** As in {@code Des 2025}. */
  public String month(YearMonth month) {
    return format("MMM uuuu").format(month);
  }

  /** As in {@code 31 Desember 2025, 09.30 WIB}. */
  public String time(Instant time) {
    return format("d MMMM uuuu, HH.mm").format(time.atZone(JAKARTA)) + " WIB";
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Rupiah.locale(language));
  }
}
