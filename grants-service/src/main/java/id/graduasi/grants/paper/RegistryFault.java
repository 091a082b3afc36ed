package id.graduasi.grants.paper;

/** The registry did not answer, or not so that it could be understood. */
class RegistryFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegistryFault(String why) {
    super(why);
  }
}
