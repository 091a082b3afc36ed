package id.graduasi.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Families for tests: as requests, with identifiers that no other test uses. */
public final class People {

  private static final AtomicInteger SERIAL = new AtomicInteger(1001);

  private People() {}

  /** A family of a widow and her child in a village of Bojonegoro. */
  public static Map<String, Object> family() {
    return family("35.22.15.1001");
  }

  /** The same in another village. */
  public static Map<String, Object> family(String village) {
    Map<String, Object> family = new LinkedHashMap<>();
    family.put("kk", kk());
    family.put("villageCode", village);
    family.put("address", "Jl. Mawar 1");
    family.put("decile", Map.of("value", 2, "dtsenVersion", "2026-Q3"));
    family.put("indicators", Map.of("luas_lantai", "36"));
    family.put("members", new ArrayList<>(List.of(head(), child())));
    return family;
  }

  /** A woman who is head of her family, born 1 July 1985. */
  public static Map<String, Object> head() {
    Map<String, Object> head = person("352215410785", "Siti Aminah", "FEMALE", "1985-07-01");
    head.put("relationship", "HEAD");
    head.put("maritalStatus", "WIDOWED");
    head.put("representative", true);
    return head;
  }

  /** A boy at school, born 2 March 2014. */
  public static Map<String, Object> child() {
    Map<String, Object> child = person("352215020314", "Budi", "MALE", "2014-03-02");
    child.put("relationship", "CHILD");
    child.put("maritalStatus", "SINGLE");
    child.put("education", Map.of("participation", "ATTENDING", "level", "SD"));
    return child;
  }

  /** A number of a family card. */
  public static String kk() {
    return "352215010120" + SERIAL.getAndIncrement();
  }

  /** A NIK that no other test uses; the first twelve digits are given. */
  public static String nik(String first) {
    return first + SERIAL.getAndIncrement();
  }

  private static Map<String, Object> person(String nik, String name, String sex, String born) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("id", UUID.randomUUID().toString());
    person.put("nik", nik(nik));
    person.put("name", name);
    person.put("sex", sex);
    person.put("birthDate", born);
    return person;
  }
}
