package id.graduasi.platform.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457).
 *
 * @param type where the code is explained
 * @param title the short name of the problem
 * @param status the HTTP status
 * @param detail what happened and what to do, in the caller's language
 * @param code the stable code
 * @param violations the fields it is about
 * @param members further members of their own names
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "violations"})
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457)")
public record Problem(
    @Schema(examples = "/problems/validation-failed") String type,
    @Schema(examples = "Validation failed") String title,
    @Schema(examples = "400") int status,
    @Schema(examples = "Ada isian yang tidak memenuhi syarat; lihat violations.") String detail,
    @Schema(examples = "validation-failed") String code,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
    @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

  /** The media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  Problem(
      ProblemCode code, String detail, List<Violation> violations, Map<String, Object> members) {
    this(
        "/problems/" + code.code(),
        title(code),
        code.status(),
        detail,
        code.code(),
        violations,
        Map.copyOf(members));
  }

  /** The document of a code, in the default language; the arguments go into its sentence. */
  public static Problem of(ProblemCode code, Object... args) {
    return new Problem(code, code.sentence().in(Language.ID, args), List.of(), Map.of());
  }

  private static String title(ProblemCode code) {
    String words = code.code().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * One field that is not acceptable.
   *
   * @param field its path in the body, or the parameter's name
   * @param code the stable code of the reason
   * @param message the reason, in the caller's language
   */
  @Schema(name = "Violation")
  public record Violation(
      @Schema(examples = "members[0].nik") String field,
      @Schema(examples = "nik-length") String code,
      @Schema(examples = "NIK terdiri atas 16 angka.") String message) {}
}
