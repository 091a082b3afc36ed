package id.graduasi.grants.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.graduasi.grants.grant.BankAnswer;
import id.graduasi.grants.grant.Payment;
import id.graduasi.platform.web.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {

  private static final List<String> HEADER =
      List.of("nomor_perintah", "status", "tanggal", "nominal", "alasan", "referensi_bank");

  private final AnswerReader reader = new AnswerReader(new ResultHeader(HEADER));

  @Test
  void anAnswerIsReadHoweverABankWritesIt() {
    AnswerReader other =
        new AnswerReader(
            new ResultHeader(
                List.of(
                    " Nominal ", "nama", "TANGGAL", "status", "referensi_bank", "Nomor_Perintah")));

    assertThat(
            other.read(
                List.of(
                    "Rp 4.000.000,00", "-", "20/03/2026", "dibayar", " sp-7\u00A0", "pb0000000195"),
                2))
        .contains(
            new BankAnswer(
                2, "PB0000000195", true, LocalDate.of(2026, 3, 20), 4_000_000, "sp-7", null));
    assertThat(
            reader.read(
                List.of(
                    "PB0000000195", "Dikembalikan", "2026-03-20", "4000000", "nama tidak sesuai"),
                3))
        .contains(
            new BankAnswer(
                3,
                "PB0000000195",
                false,
                LocalDate.of(2026, 3, 20),
                4_000_000,
                null,
                Payment.ReturnReason.NAME_DIFFERS));
    assertThat(other.takeFindings()).isEmpty();
    assertThat(reader.takeFindings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "4000000, 4000000",
    "4.000.000, 4000000",
    "'4.000.000,00', 4000000",
    "'Rp4000000,00', 4000000",
    "'4000000,50', -1",
    "4000.000, -1",
    "40.00, -1",
    "'4,000,000', -1",
    "-4000000, -1",
    "9999999999999, -1"
  })
  void rupiahAreReadWholeOrNotAtAll(String written, long read) {
    List<String> row = List.of("PB0000000195", "DIBAYAR", "2026-03-20", written, "", "SP-1");

    assertThat(reader.read(row, 2).map(BankAnswer::amount).orElse(-1L)).isEqualTo(read);
  }

  @Test
  void whatCannotBeReadIsNamedWithItsLineAndColumn() {
    assertThat(reader.read(List.of("0812", "LUNAS", "31/02/2026", "", "", ""), 2)).isEmpty();
    assertThat(reader.read(List.of("PB0000000195", "DIBAYAR", "2026-03-20", "1", "", "a\u0000"), 3))
        .isEmpty();
    assertThat(reader.read(List.of("PB0000000195", "DIBAYAR", "2026-03-20", "1"), 4)).isEmpty();
    assertThat(
            reader.read(List.of("PB0000000195", "DIKEMBALIKAN", "2026-03-20", "1", "Hj. Siti"), 5))
        .isEmpty();
    assertThat(reader.read(List.of("1", "2", "3", "4", "5", "6", "7"), 6)).isEmpty();

    assertThat(reader.takeFindings())
        .extracting(Finding::line, Finding::column, Finding::code)
        .containsExactly(
            tuple(2L, "nomor_perintah", "payment-value-unreadable"),
            tuple(2L, "status", "payment-value-unreadable"),
            tuple(2L, "tanggal", "payment-value-unreadable"),
            tuple(2L, "nominal", "payment-value-required"),
            tuple(3L, "referensi_bank", "payment-value-unreadable"),
            tuple(4L, "referensi_bank", "payment-value-required"),
            tuple(5L, "alasan", "payment-value-unreadable"),
            tuple(6L, "", "payment-row-too-wide"));
  }

  @Test
  void aFileThatLacksAColumnIsRefusedWithItsName() {
    assertThatThrownBy(() -> new ResultHeader(List.of("nomor_perintah", "status", "tanggal")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.sentence().en()).contains("column nominal is missing"));
    assertThatThrownBy(() -> new ResultHeader(List.of("status", "Status")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(PaymentProblem.PAYMENT_COLUMN_MISSING));
    assertThatThrownBy(() -> new ResultHeader(null)).isInstanceOf(Refused.class);
  }
}
