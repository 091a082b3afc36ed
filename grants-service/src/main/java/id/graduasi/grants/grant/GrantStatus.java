package id.graduasi.grants.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far it has come, from the proposal to the end. */
@Schema(name = "GrantStatus")
public enum GrantStatus {
  /** Put forward for a round. */
  PROPOSED,
  /** A visit has confirmed it. */
  VERIFIED,
  /** Refused by the visit or the decision. */
  REFUSED,
  /** Taken back before any money. */
  WITHDRAWN,
  /** Decided by decree; the money has not gone out yet. */
  APPROVED,
  /** The money has gone out. */
  DISBURSED,
  /** The bank sent the money back; it is to be paid again. */
  RETURNED,
  /** The accountability report (LPJ) is in. */
  ACCOUNTED,
  /** Over. */
  CLOSED;

  /** Those of grants that wait for money. */
  static final List<GrantStatus> PAYABLE = List.of(APPROVED, RETURNED);
}
