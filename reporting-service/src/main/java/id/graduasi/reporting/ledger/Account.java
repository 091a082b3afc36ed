package id.graduasi.reporting.ledger;

/**
 * What the ledger counts. The recipients are one account; those among them whose payment is
 * suspended are a second one, so that both are known for any day and as known on any day.
 */
public enum Account {
  RECIPIENT(Cause.NEW, Cause.REINSTATED) {
    @Override
    boolean holds(Status status) {
      return status == Status.ACTIVE || status == Status.SUSPENDED;
    }

    @Override
    Cause leaving(Period period) {
      return Cause.ended(period.reason());
    }
  },
  SUSPENDED(Cause.SUSPENDED, Cause.SUSPENDED) {
    @Override
    boolean holds(Status status) {
      return status == Status.SUSPENDED;
    }

    @Override
    Cause leaving(Period period) {
      return period.status() == Status.ENDED ? Cause.ended(period.reason()) : Cause.RESUMED;
    }
  };

  private final Cause firstEntry;
  private final Cause laterEntry;

  Account(Cause firstEntry, Cause laterEntry) {
    this.firstEntry = firstEntry;
    this.laterEntry = laterEntry;
  }

  /** Whether a family in this status stands in this account. */
  abstract boolean holds(Status status);

  /** Why a family leaves the account when this period begins. */
  abstract Cause leaving(Period period);

  /** Why a family enters the account. */
  Cause entering(boolean stoodInItBefore) {
    return stoodInItBefore ? laterEntry : firstEntry;
  }
}
