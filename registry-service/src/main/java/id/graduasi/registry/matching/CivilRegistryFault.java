package id.graduasi.registry.matching;

/** The civil registry did not answer, or not so that it could be understood. */
class CivilRegistryFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CivilRegistryFault(String why) {
    super(why);
  }

  /** It may answer when asked again: no connection, no answer in time, a fault on its side. */
  static final class Passing extends CivilRegistryFault {

    private static final long serialVersionUID = 1L;

    Passing(String why) {
      super(why);
    }
  }
}
