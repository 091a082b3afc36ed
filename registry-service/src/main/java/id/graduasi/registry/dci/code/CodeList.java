package id.graduasi.registry.dci.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One code list: what the register's word is told as, and which codes mean it when they are asked
 * for. The same table stands in docs/dci.md, and a test compares both.
 */
public final class CodeList {

  private final String name;
  private final Map<String, String> told = new HashMap<>();
  private final Map<String, Set<String>> meant = new HashMap<>();

  private CodeList(String name) {
    this.name = name;
  }

  static CodeList named(String name) {
    return new CodeList(name);
  }

  /** The register's word, the code it is told as, and other codes that mean it. */
  CodeList with(Enum<?> own, String code, String... others) {
    return with(own.name(), code, others);
  }

  CodeList with(String own, String code, String... others) {
    told.put(own, code);
    mean(own, code);
    Arrays.stream(others).forEach(other -> mean(own, other));
    return this;
  }

  private void mean(String own, String code) {
    meant.computeIfAbsent(code.toLowerCase(Locale.ROOT), any -> new HashSet<>()).add(own);
  }

  /** What the list is of, as documents name it. */
  public String name() {
    return name;
  }

  /** The code of a word of the register. */
  public String code(Enum<?> own) {
    return code(own.name());
  }

  /** The code of a word of the register. */
  public String code(String own) {
    String code = told.get(own);
    if (code == null) {
      throw new IllegalArgumentException("the code list " + name + " lacks " + own);
    }
    return code;
  }

  /** The words of the register that a code means; none for an unknown code. */
  public Set<String> own(String code) {
    return meant.getOrDefault(code.strip().toLowerCase(Locale.ROOT), Set.of());
  }

  /** Every word with the code it is told as. */
  public Map<String, String> all() {
    return Map.copyOf(told);
  }
}
