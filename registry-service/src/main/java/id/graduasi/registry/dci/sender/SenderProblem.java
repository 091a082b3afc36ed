package id.graduasi.registry.dci.sender;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why a sender cannot be registered so. */
enum SenderProblem implements ProblemCode {
  DCI_SENDER_NOT_FOUND(
      404, "Pengirim SP-DCI ini tidak terdaftar.", "There is no such SP-DCI sender."),
  CALLBACK_NOT_REGISTERED(
      422,
      "Alamat harus http atau https pada salah satu callbackHosts, tanpa nama pengguna.",
      "An address must be http or https on one of callbackHosts, without a user name."),
  PUBLIC_KEY_INVALID(
      422,
      "Kunci harus JWK publik Ed25519 atau RSA (2048 bit atau lebih) dengan kid.",
      "A key must be a public JWK, Ed25519 or RSA (2048 bits or more), with a kid."),
  SIGNATURE_WITHOUT_KEY(
      422,
      "Tanda tangan yang wajib memerlukan paling sedikit satu kunci.",
      "A required signature needs at least one key.");

  private final int status;
  private final Sentence sentence;

  SenderProblem(int status, String id, String en) {
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
