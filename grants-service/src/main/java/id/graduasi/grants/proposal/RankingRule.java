package id.graduasi.grants.proposal;

import id.graduasi.grants.family.Member;
import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The rules by which proposals are ranked within a round, a hundred points at most. No official
 * weights exist: these are ours, and they only order a list that people decide about.
 */
enum RankingRule {
  /** The poorer, the more: decile 1 thirty points, then 22, 15 and 8. */
  DECILE(30) {
    @Override
    Ranking.Part of(Standing her) {
      Integer decile = her.family().decile();
      int points =
          switch (decile == null ? 0 : decile) {
            case 1 -> 30;
            case 2 -> 22;
            case 3 -> 15;
            case 4 -> 8;
            default -> 0;
          };
      return decile == null
          ? part(0, "Desil keluarganya belum diketahui.", "Her family's decile is not known.")
          : part(points, "Keluarganya berada di desil %d.", "Her family is in decile %d.", decile);
    }
  },
  /** Five points for each member under 18 or from 60 on, up to four. */
  DEPENDANTS(20) {
    @Override
    Ranking.Part of(Standing her) {
      int dependants =
          (int)
              her.family().members().stream()
                  .filter(member -> !member.memberId().equals(her.member().memberId()))
                  .filter(member -> isDependant(member, her.on()))
                  .count();
      return part(
          Math.min(dependants, 4) * 5,
          "Ia menanggung %d orang di bawah 18 atau mulai 60 tahun.",
          "%d people under 18 or from 60 on depend on her.",
          dependants);
    }
  },
  /** Widowed or divorced: nobody else earns beside her. */
  ALONE(10) {
    @Override
    Ranking.Part of(Standing her) {
      String status = her.member().maritalStatus();
      return "WIDOWED".equals(status) || "DIVORCED".equals(status)
          ? part(10, "Ia cerai hidup atau cerai mati.", "She is widowed or divorced.")
          : part(0, "Ia tidak cerai.", "She is neither widowed nor divorced.");
    }
  },
  /** A business that has run for a year fifteen points, for half a year ten, shorter five. */
  BUSINESS_AGE(15) {
    @Override
    Ranking.Part of(Standing her) {
      LocalDate started = her.business() == null ? null : her.business().startedOn();
      if (started == null || started.isAfter(her.on())) {
        return part(0, "Usahanya belum berjalan.", "Her business does not run yet.");
      }
      long months = ChronoUnit.MONTHS.between(started, her.on());
      return part(
          months >= 12 ? 15 : months >= 6 ? 10 : 5,
          "Usahanya sudah berjalan %d bulan.",
          "Her business has run for %d months.",
          months);
    }
  },
  /** Capital of her own: half of the grant or more ten points, less five. */
  OTHER_CAPITAL(10) {
    @Override
    Ranking.Part of(Standing her) {
      Long other = her.business() == null ? null : her.business().otherCapital();
      if (other == null || other == 0) {
        return part(0, "Tidak ada modal lain.", "There is no other capital.");
      }
      return part(
          other * 2 >= her.amount() ? 10 : 5,
          "Ada modal lain Rp %d.",
          "There is other capital of Rp %d.",
          other);
    }
  },
  /** Who was never given a grant comes first. */
  FIRST_GRANT(15) {
    @Override
    Ranking.Part of(Standing her) {
      return her.grantsBefore() == 0
          ? part(15, "Ia belum pernah menerima hibah.", "She has never been given a grant.")
          : part(
              0,
              "Ia sudah menerima %d hibah.",
              "She has been given %d grants before.",
              her.grantsBefore());
    }
  };

  private final int max;

  RankingRule(int max) {
    this.max = max;
  }

  abstract Ranking.Part of(Standing her);

  Ranking.Part part(int points, String id, String en, Object... values) {
    return new Ranking.Part(
        name(),
        points,
        max,
        Sentence.of(
            String.format(Locale.ROOT, id, values), String.format(Locale.ROOT, en, values)));
  }

  static boolean isDependant(Member member, LocalDate on) {
    LocalDate born = member.birthDate();
    if (born == null) {
      return false;
    }
    int age = Period.between(born, on).getYears();
    return age < 18 || age >= 60;
  }
}
