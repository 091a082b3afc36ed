package id.graduasi.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version a caller believes to change ({@code If-Match}).
 *
 * @param version the version, or null if the header was not sent; {@code *} asks for any version
 */
public record IfMatch(@Nullable Long version) {

  private static final long ANY = -1;
  private static final long NEVER = 0;
  private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

  /** Reads the header; a tag that is none of ours matches nothing. */
  public static IfMatch parse(@Nullable String header) {
    if (header == null) {
      return new IfMatch(null);
    }
    if (header.strip().equals("*")) {
      return new IfMatch(ANY);
    }
    Matcher tag = VERSION.matcher(header.strip());
    return new IfMatch(tag.matches() ? Long.valueOf(tag.group(1)) : Long.valueOf(NEVER));
  }

  /** Whether the header was sent. */
  public boolean present() {
    return version != null;
  }

  /** Refuses with {@code precondition-failed} if the header names another version. */
  public void require(long current) {
    if (version != null && version != ANY && version != current) {
      throw new Refused(CommonProblem.PRECONDITION_FAILED, current);
    }
  }
}
