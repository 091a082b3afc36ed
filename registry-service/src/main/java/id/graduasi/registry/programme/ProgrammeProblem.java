package id.graduasi.registry.programme;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a programme, or what is said of one, is refused. */
public enum ProgrammeProblem implements ProblemCode {
  PROGRAMME_NOT_FOUND(422, "Program ini tidak dikenal.", "This programme is not known."),
  TERM_ENDS_BEFORE_IT_BEGINS(
      422,
      "Masa berlaku harus berakhir setelah mulai berlaku.",
      "A term must end after the day it begins."),
  DAY_OUT_OF_TIME(
      422,
      "Tanggalnya harus antara 1945-01-01 dan 2999-12-31.",
      "The day must lie between 1945-01-01 and 2999-12-31."),
  TERMS_OVERLAP(
      422,
      "Masa berlaku ini bertumpang tindih dengan masa yang mulai %s.",
      "This term overlaps the one that begins on %s."),
  RANGE_REVERSED(
      422,
      "Batas atas tidak boleh di bawah batas bawah, yaitu %s.",
      "The upper bound must not lie below the lower one, which is %s."),
  PAYMENT_STAGES_OUT_OF_ORDER(
      422,
      "Tahap harus bernomor urut mulai 1 dan bertanggal naik dalam setahun.",
      "Stages are numbered from 1 and open one after the other within the year."),
  DAY_DOES_NOT_EXIST(
      422,
      "Tanggal ini tidak ada setiap tahun; gunakan bentuk bulan-hari, misalnya 04-01.",
      "This day does not exist every year; write month and day, as in 04-01."),
  CODE_REPEATED(
      422,
      "Kode ini sudah dipakai pada masa berlaku yang sama.",
      "This code stands in the same term already."),
  GROUP_UNKNOWN(
      422,
      "Kelompok ini tidak mempunyai batas dalam caps.groups.",
      "This group has no cap in caps.groups.");

  private final int status;
  private final Sentence sentence;

  ProgrammeProblem(int status, String id, String en) {
    this.status = status;
    this.sentence = Sentence.of(id, en);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
