package id.graduasi.grants.payment;

import id.graduasi.grants.grant.BankAnswer;
import id.graduasi.grants.grant.Payment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a bank's answers, and notes of each why it cannot be taken. */
final class AnswerReader {

  private static final Pattern NUMBER = Pattern.compile("PB\\d{10}");
  private static final Pattern RUPIAH =
      Pattern.compile("(?:RP\\.? ?)?(\\d{1,12}|\\d{1,3}(?:\\.\\d{3}){1,3})(?:,00)?");
  private static final Pattern REFERENCE = Pattern.compile("\\P{Cntrl}{1,100}");
  private static final DateTimeFormatter DAY_FIRST =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Map<String, Boolean> PAID = Map.of("DIBAYAR", true, "DIKEMBALIKAN", false);
  private static final Map<String, Payment.ReturnReason> REASONS = reasons();

  private final ResultHeader header;
  private final List<Finding> findings = new ArrayList<>();

  AnswerReader(ResultHeader header) {
    this.header = header;
  }

  /** Why rows were refused since this was last asked. */
  List<Finding> takeFindings() {
    List<Finding> taken = List.copyOf(findings);
    findings.clear();
    return taken;
  }

  /** The answer, or nothing when it was refused; why stands in the findings. */
  Optional<BankAnswer> read(List<String> cells, long line) {
    if (!header.fits(cells)) {
      findings.add(Finding.ofRow(line, PaymentProblem.PAYMENT_ROW_TOO_WIDE));
      return Optional.empty();
    }
    Row row = new Row(cells, line);
    int before = findings.size();
    String number = row.required(ResultColumn.NOMOR_PERINTAH, AnswerReader::number, "PB0000000195");
    Boolean paid = row.required(ResultColumn.STATUS, PAID::get, "DIBAYAR | DIKEMBALIKAN");
    LocalDate on = row.required(ResultColumn.TANGGAL, AnswerReader::day, "2026-03-20 | 20/03/2026");
    Long amount = row.required(ResultColumn.NOMINAL, AnswerReader::rupiah, "4000000");
    String reference =
        Boolean.TRUE.equals(paid)
            ? row.required(ResultColumn.REFERENSI_BANK, AnswerReader::reference, "SP2D-0412/2026")
            : null;
    Payment.ReturnReason reason =
        Boolean.FALSE.equals(paid)
            ? row.required(ResultColumn.ALASAN, REASONS::get, String.join(" | ", REASONS.keySet()))
            : null;
    return findings.size() > before
            || number == null
            || paid == null
            || on == null
            || amount == null
        ? Optional.empty()
        : Optional.of(new BankAnswer(line, number, paid, on, amount, reference, reason));
  }

  private static @Nullable String number(String text) {
    return NUMBER.matcher(text).matches() ? text : null;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.contains("/") ? LocalDate.parse(text, DAY_FIRST) : LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static @Nullable Long rupiah(String text) {
    var read = RUPIAH.matcher(text);
    return read.matches() ? Long.valueOf(read.group(1).replace(".", "")) : null;
  }

  private static @Nullable String reference(String text) {
    return REFERENCE.matcher(text).matches() ? text : null;
  }

  private static Map<String, Payment.ReturnReason> reasons() {
    Map<String, Payment.ReturnReason> reasons = new LinkedHashMap<>();
    reasons.put("REKENING TIDAK DITEMUKAN", Payment.ReturnReason.ACCOUNT_NOT_FOUND);
    reasons.put("REKENING DITUTUP", Payment.ReturnReason.ACCOUNT_CLOSED);
    reasons.put("NAMA TIDAK SESUAI", Payment.ReturnReason.NAME_DIFFERS);
    reasons.put("TIDAK DIAMBIL", Payment.ReturnReason.NOT_COLLECTED);
    reasons.put("LAINNYA", Payment.ReturnReason.OTHER);
    return reasons;
  }

  private final class Row {

    private final List<String> cells;
    private final long line;

    Row(List<String> cells, long line) {
      this.cells = cells;
      this.line = line;
    }

    <T> @Nullable T required(
        ResultColumn column, Function<String, @Nullable T> read, String example) {
      String text = header.cell(cells, column);
      if (text.isEmpty()) {
        findings.add(Finding.of(line, column, PaymentProblem.PAYMENT_VALUE_REQUIRED));
        return null;
      }
      // A reference is kept as the bank writes it; everything else is a word of ours.
      T value =
          read.apply(column == ResultColumn.REFERENSI_BANK ? text : text.toUpperCase(Locale.ROOT));
      if (value == null) {
        findings.add(Finding.of(line, column, PaymentProblem.PAYMENT_VALUE_UNREADABLE, example));
      }
      return value;
    }
  }
}
