package id.graduasi.platform.access;

/** The roles a token can carry in its claim {@code roles}; always within the token's area. */
public final class Roles {

  /** The ministry: reads all, activates scoring models and schemes. */
  public static final String MINISTRY = "ministry";

  /** A province's social affairs office: reads. */
  public static final String PROVINCE_OFFICE = "province-office";

  /** A regency's social affairs office (Dinsos): reads and writes. */
  public static final String REGENCY_OFFICE = "regency-office";

  /** Who decides in a regency: the second or third pair of eyes. */
  public static final String REGENCY_APPROVER = "regency-approver";

  /** A facilitator (pendamping): own families only. */
  public static final String FACILITATOR = "facilitator";

  /** An auditor: reads, also the access log. */
  public static final String AUDITOR = "auditor";

  /** Another system or the operations staff: imports anywhere, operations, rebuilds. */
  public static final String SYSTEM = "system";

  private Roles() {}
}
