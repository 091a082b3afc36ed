package id.graduasi.graduation.certificate;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/** Why there is no certificate. */
enum CertificateProblem implements ProblemCode {
  NO_CERTIFICATE(
      409,
      "Sertifikat hanya untuk kasus yang berlaku (EFFECTIVE atau CLOSED); status kasus ini %s.",
      "A certificate is for cases that have taken effect (EFFECTIVE or CLOSED); the status of this"
          + " case is %s."),
  NO_CERTIFICATE_FOR_KIND(
      409,
      "Graduasi alamiah tidak disertai sertifikat.",
      "A natural graduation comes without a certificate.");

  private final int status;
  private final Sentence sentence;

  CertificateProblem(int status, String id, String en) {
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
