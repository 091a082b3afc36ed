package id.graduasi.registry.dci.query;

import java.util.Locale;

/**
 * An attribute as a caller names it, by a path through the standard's objects: {@code
 * group.group_head_info.person.sex} is the sex of the head.
 *
 * @param ofHead whether the path goes through the head of the family
 */
record AttributePath(Attribute attribute, boolean ofHead) {

  static AttributePath of(String path) {
    String plain = path.substring(path.lastIndexOf(':') + 1);
    String last = plain.substring(plain.lastIndexOf('.') + 1);
    Attribute attribute =
        Attribute.named(last)
            .orElseThrow(() -> Rejection.criteria("this attribute is not known: " + shown(last)));
    boolean throughHead = plain.toLowerCase(Locale.ROOT).contains("head_info.");
    return new AttributePath(attribute, throughHead && attribute.of() == Attribute.Of.PERSON);
  }

  /** A name of letters is shown again; anything else may be a value that slipped. */
  private static String shown(String name) {
    return name.matches("[A-Za-z_]{1,60}") ? name : "its name is not a name";
  }
}
