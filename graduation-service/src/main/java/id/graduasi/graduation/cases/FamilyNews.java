package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.FamilyWatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the registry's families mean for cases: merges, and deciles that fall after an exit. */
@ApplicationScoped
class FamilyNews implements FamilyWatch {

  private final Merges merges;
  private final FallingDeciles deciles;

  FamilyNews(Merges merges, FallingDeciles deciles) {
    this.merges = merges;
    this.deciles = deciles;
  }

  @Override
  public void seen(List<News> news) {
    merges.follow(news.stream().filter(one -> !one.replacedIds().isEmpty()).toList());
    deciles.look(news.stream().map(News::familyId).toList());
  }
}
