package id.graduasi.platform.web;

/** The languages that sentences for people are written in. */
public enum Language {
  /** Indonesian, the default. */
  ID,
  /** English. */
  EN
}
