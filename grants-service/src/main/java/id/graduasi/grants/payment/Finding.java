package id.graduasi.grants.payment;

import id.graduasi.grants.grant.BankAnswer;
import id.graduasi.grants.grant.BankPayments;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/**
 * Why a row was refused.
 *
 * @param line the line in the file, from 1
 * @param column the column's header, or empty for the whole row
 */
record Finding(long line, String column, String code, Sentence message) {

  static Finding of(long line, ResultColumn column, ProblemCode code, Object... args) {
    return new Finding(line, column.header(), code.code(), code.sentence().with(args));
  }

  static Finding ofRow(long line, ProblemCode code) {
    return new Finding(line, "", code.code(), code.sentence());
  }

  static Finding of(BankPayments.NotTaken answer) {
    return new Finding(
        answer.line(), column(answer.part()).header(), answer.code().code(), answer.message());
  }

  private static ResultColumn column(BankAnswer.Part part) {
    return switch (part) {
      case NUMBER -> ResultColumn.NOMOR_PERINTAH;
      case DATE -> ResultColumn.TANGGAL;
      case AMOUNT -> ResultColumn.NOMINAL;
    };
  }
}
