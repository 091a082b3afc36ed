package id.graduasi.grants.grant;

/** How a business stands at a visit. */
public enum BusinessStatus {
  GROWING,
  STABLE,
  DECLINING,
  STOPPED
}
