package id.graduasi.grants.grant;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a bank's answer makes of an ordered payment, and why it may make nothing of it. */
final class AnswerRules {

  private AnswerRules() {}

  /** What follows from an answer. */
  sealed interface Verdict {}

  /** It changes the payment and its grant. */
  record Changes() implements Verdict {}

  /** It was known. */
  record Known() implements Verdict {}

  /** It cannot be taken. */
  record Objection(BankAnswer.Part part, ProblemCode code, Sentence message) implements Verdict {

    static Objection of(BankAnswer.Part part, Refused why) {
      return new Objection(part, why.code(), why.sentence());
    }
  }

  /**
   * Judges an answer.
   *
   * @param ordered the payment of this number in the round; null if there is none
   */
  static Verdict judge(
      BankAnswer answer, @Nullable Ordered ordered, @Nullable Grant grant, LocalDate today) {
    if (ordered == null || grant == null) {
      return number(new Refused(GrantProblem.PAYMENT_NUMBER_UNKNOWN));
    }
    Optional<Refused> amount = GrantRules.whole(ordered.amount(), answer.amount());
    if (amount.isPresent()) {
      return Objection.of(BankAnswer.Part.AMOUNT, amount.get());
    }
    if (ordered.isAnsweredBy(answer)) {
      return new Known();
    }
    return possible(answer, ordered, grant)
        .map(AnswerRules::number)
        .or(
            () ->
                GrantRules.day(answer.on(), today, ordered.latest())
                    .map(why -> Objection.of(BankAnswer.Part.DATE, why)))
        .<Verdict>map(objection -> objection)
        .orElseGet(Changes::new);
  }

  /** An order is paid or returned; what was paid may come back; nothing else follows. */
  private static Optional<Refused> possible(BankAnswer answer, Ordered ordered, Grant grant) {
    return switch (ordered.status()) {
      case ORDERED -> GrantRules.payable(grant);
      case PAID -> answer.paid() ? otherwise(ordered) : GrantRules.returnable(grant);
      case RETURNED -> otherwise(ordered);
      case CANCELLED -> Optional.of(new Refused(GrantProblem.PAYMENT_CANCELLED));
    };
  }

  private static Optional<Refused> otherwise(Ordered ordered) {
    return Optional.of(
        new Refused(GrantProblem.PAYMENT_ANSWERED_OTHERWISE, ordered.status(), ordered.latest()));
  }

  private static Objection number(Refused why) {
    return Objection.of(BankAnswer.Part.NUMBER, why);
  }
}
