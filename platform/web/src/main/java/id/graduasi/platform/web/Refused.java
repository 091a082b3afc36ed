package id.graduasi.platform.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is refused, with the reason; becomes a problem document. */
public class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemCode code;
  private final transient Object[] args;
  private final transient List<Fault> faults = new ArrayList<>();
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private @Nullable Duration retryAfter;

  /** Refuses for a reason; the arguments go into its sentence. */
  public Refused(ProblemCode code, Object... args) {
    super(code.code(), null, false, false);
    this.code = code;
    this.args = args;
  }

  /** Names the field that the reason is about. */
  public Refused on(String field) {
    return on(field, code, args);
  }

  /** Names a field and its own reason. */
  public Refused on(String field, ProblemCode why, Object... whyArgs) {
    faults.add(new Fault(field, why.code(), why.sentence().with(whyArgs)));
    return this;
  }

  /** Adds a member of its own to the problem document, e.g. {@code dueStep}. */
  public Refused with(String name, Object value) {
    members.put(name, value);
    return this;
  }

  /** Says when it is worth trying again. */
  public Refused retryAfter(Duration wait) {
    this.retryAfter = wait;
    return this;
  }

  /** Why. */
  public ProblemCode code() {
    return code;
  }

  /** Why, as a sentence in both languages. */
  public Sentence sentence() {
    return code.sentence().with(args);
  }

  Problem problem(Language language) {
    return new Problem(
        code,
        code.sentence().in(language, args),
        faults.stream().map(fault -> fault.in(language)).toList(),
        members);
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** One field and its reason, before a language is chosen. */
  record Fault(String field, String code, Sentence message) {
    Problem.Violation in(Language language) {
      return new Problem.Violation(field, code, message.in(language));
    }
  }
}
