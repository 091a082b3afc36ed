package id.graduasi.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All families of one region, one after another, district by district; the same at every run. */
final class DemoFamilies {
  private static final LocalDate FIRST_CARD = LocalDate.of(2012, 1, 4);
  private static final int CARD_DAYS = 4_000;

  private final DemoArea area;
  private final Districts districts;
  private final Posts posts;
  private final Movements movements;
  private final List<Cohort> cohorts;
  private final Recipients recipients;
  private final Serials serials = new Serials();

  DemoFamilies(DemoArea area, Districts districts) {
    this.area = area;
    this.districts = districts;
    this.posts = Posts.of(area, districts);
    this.movements = area.movements();
    this.cohorts = movements.cohorts();
    this.recipients = new Recipients(area, districts, posts);
  }

  Stream<DemoFamily> stream() {
    return IntStream.range(0, movements.families()).mapToObj(this::family);
  }

  private DemoFamily family(int index) {
    SplittableRandom random = new SplittableRandom((long) area.code().hashCode() << 32 | index);
    int post = posts.at(index, movements.families());
    int district = posts.district(post);
    List<String> villages = districts.villages().get(district);
    serials.district(districts.code(district));
    Career career = career(index, random);
    OptionalInt grant = recipients.year(district, career);
    String card = serials.card(FIRST_CARD.plusDays(random.nextInt(CARD_DAYS)));
    String village = villages.get(random.nextInt(villages.size()));
    String address = "Jl. Peragaan " + (1 + random.nextInt(99));
    int decile = 1 + random.nextInt(4);
    House house = new House(new SplittableRandom(index), decile - 1);
    return new DemoFamily(
        card,
        village,
        address,
        posts.facilitator(post),
        career.ending() == Ending.DECILE_OUT_OF_RANGE ? "" : String.valueOf(decile),
        house.cells(20 + random.nextInt(50), random.nextInt(3), random.nextInt(2)),
        career,
        grant,
        grant.isPresent()
            ? Household.ofRecipient(serials, random)
            : Household.of(career, area.women(), serials, random));
  }

  private Career career(int index, SplittableRandom random) {
    int place = movements.place(index);
    for (Cohort cohort : cohorts) {
      if (place < cohort.families()) {
        return cohort.career(random);
      }
      place -= cohort.families();
    }
    throw new IllegalStateException("no family " + index);
  }
}
