package id.graduasi.platform.web;

/** The problems that every service may answer. */
public enum CommonProblem implements ProblemCode {
  MALFORMED_JSON(400, "Isi permintaan bukan JSON yang sah: %s.", "The body is not valid JSON: %s."),
  BODY_REQUIRED(400, "Permintaan ini memerlukan isi JSON.", "This request needs a JSON body."),
  UNKNOWN_FIELD(400, "Isian ini tidak dikenal.", "This field is not known."),
  WRONG_TYPE(
      400,
      "Nilai isian tidak sesuai; yang diharapkan: %s.",
      "The value does not fit; expected: %s."),
  UNKNOWN_PARAMETER(400, "Parameter ini tidak dikenal.", "This parameter is not known here."),
  VALIDATION_FAILED(
      400,
      "Ada isian yang tidak memenuhi syarat; lihat violations.",
      "Some fields are not acceptable; see violations."),
  CURSOR_INVALID(
      400,
      "Kursor tidak sah; ulangi daftar dari awal tanpa cursor.",
      "The cursor is not valid; start the list again without it."),
  NOT_ACCEPTABLE(
      406, "Format yang diminta tidak tersedia.", "The requested format is not available."),
  UNAUTHENTICATED(
      401,
      "Diperlukan token yang sah; mintalah token baru.",
      "A valid bearer token is needed; ask for a new one."),
  FORBIDDEN(403, "Peran Anda tidak mengizinkan hal ini.", "Your role does not allow this."),
  TOKEN_INCOMPLETE(
      403,
      "Token tidak memuat wilayah atau nomor pendamping yang sah.",
      "The token carries no proper area or facilitatorId."),
  FOUR_EYES(
      403,
      "Pengusul, pemeriksa dan pemutus harus orang yang berbeda.",
      "Who opens, who verifies and who decides must be different people."),
  PERSON_REQUIRED(
      403,
      "Keputusan memerlukan token seseorang, bukan token sistem.",
      "A decision needs a person's token, not a system's."),
  NOT_FOUND(404, "Tidak ditemukan.", "There is nothing here."),
  AREA_NOT_FOUND(404, "Wilayah ini tidak ditemukan.", "This area was not found."),
  FAMILY_NOT_KNOWN(
      404,
      "Keluarga ini belum dikenal di sini; coba lagi sebentar lagi.",
      "This family is not known here yet; try again shortly."),
  METHOD_NOT_ALLOWED(
      405, "Metode ini tidak tersedia di alamat ini.", "This method is not available here."),
  ALREADY_EXISTS(
      409,
      "Sudah ada dengan isi lain; gunakan If-Match untuk mengubahnya.",
      "It already exists with other content; use If-Match to change it."),
  CONCURRENT_CHANGE(
      409,
      "Orang lain mengubahnya pada saat yang sama; ambil kembali lalu ulangi.",
      "Someone else changed it at the same time; fetch it again and retry."),
  PRECONDITION_FAILED(
      412,
      "Versinya sekarang %s; ambil kembali sebelum mengubahnya.",
      "Its version is now %s; fetch it again before you change it."),
  BODY_TOO_LARGE(413, "Isi permintaan terlalu besar.", "The body is too large."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Jenis isi ini tidak didukung di alamat ini.",
      "This content type is not supported here."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "Idempotency-Key ini sudah dipakai untuk permintaan lain.",
      "This Idempotency-Key was used for another request."),
  REQUEST_REFUSED(400, "Permintaan ini tidak dapat dibaca.", "This request cannot be read."),
  INTERNAL_ERROR(
      500,
      "Terjadi kesalahan di pihak kami; sebutkan nomor %s bila melapor.",
      "Something went wrong on our side; quote %s when you report it.");

  private final int status;
  private final Sentence sentence;

  CommonProblem(int status, String id, String en) {
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
