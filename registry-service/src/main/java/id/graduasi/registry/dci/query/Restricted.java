package id.graduasi.registry.dci.query;

/** Whether a question looks somebody up by a restricted identifier. */
public final class Restricted {

  private Restricted() {}

  /** Whether a NIK or KK stands anywhere in it. */
  public static boolean in(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.parts().stream().anyMatch(Restricted::in);
      case Condition.Any any -> any.parts().stream().anyMatch(Restricted::in);
      case Condition.Not not -> in(not.part());
      case Condition.Compare compare -> compare.attribute().restricted();
    };
  }

  /** Whether it asks for a person by her NIK and nothing else. */
  public static boolean isOnePerson(Condition condition) {
    return condition instanceof Condition.Compare compare && compare.attribute() == Attribute.NIK;
  }
}
