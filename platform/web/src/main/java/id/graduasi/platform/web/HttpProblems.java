package id.graduasi.platform.web;

/** The problem of a bare HTTP status, for what is refused before any feature sees it. */
final class HttpProblems {

  private HttpProblems() {}

  static ProblemCode of(int status) {
    return switch (status) {
      case 401 -> CommonProblem.UNAUTHENTICATED;
      case 403 -> CommonProblem.FORBIDDEN;
      case 404 -> CommonProblem.NOT_FOUND;
      case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
      case 406 -> CommonProblem.NOT_ACCEPTABLE;
      case 413 -> CommonProblem.BODY_TOO_LARGE;
      case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
      default -> CommonProblem.REQUEST_REFUSED;
    };
  }
}
