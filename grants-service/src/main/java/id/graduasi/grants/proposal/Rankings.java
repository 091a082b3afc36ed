package id.graduasi.grants.proposal;

import id.graduasi.grants.family.Families;
import id.graduasi.grants.family.Family;
import id.graduasi.grants.family.Member;
import id.graduasi.grants.proposal.RankedProposal.Chance;
import id.graduasi.grants.round.Round;
import id.graduasi.platform.web.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The ranking of a round: by points, then by who was proposed first. Approved proposals keep the
 * points of their decision; the others have those of today.
 */
@ApplicationScoped
class Rankings {

  private static final Ranking NOT_KNOWN = new Ranking(0, List.of());

  private final Proposals proposals;
  private final Families families;
  private final Languages languages;

  Rankings(Proposals proposals, Families families, Languages languages) {
    this.proposals = proposals;
    this.families = families;
    this.languages = languages;
  }

  /** Everybody who is approved or waits, in the order of their places. */
  List<RankedProposal> of(Round round) {
    return places(round).stream().map(this::view).toList();
  }

  /** The place of a proposal on the reserve list of its round, from 1. */
  int reservePlace(Round round, UUID proposalId) {
    return places(round).stream()
        .filter(one -> one.proposal().id().equals(proposalId))
        .mapToInt(one -> Math.max(one.reserve(), 1))
        .findFirst()
        .orElse(1);
  }

  private List<Placed> places(Round round) {
    List<Placed> places = new ArrayList<>();
    int quota = round.getRemainingQuota();
    long budget = round.getRemainingBudget();
    int reserve = 0;
    for (Ranked one : ranked(round.id())) {
      Chance chance = Chance.RESERVE;
      if (one.proposal().state() == Proposal.State.APPROVED) {
        chance = Chance.APPROVED;
      } else if (reserve == 0 && quota > 0 && one.proposal().amount() <= budget) {
        chance = Chance.WITHIN;
        quota--;
        budget -= one.proposal().amount();
      } else {
        reserve++;
      }
      places.add(
          new Placed(
              one.proposal(),
              one.ranking(),
              places.size() + 1,
              chance,
              chance == Chance.RESERVE ? reserve : 0));
    }
    return places;
  }

  /** The points of one proposal, as of now. */
  Ranking of(Proposal proposal, Family family, Member member) {
    int before = proposals.grantsBefore(List.of(proposal)).getOrDefault(proposal.memberId(), 0);
    return new Standing(
            family, member, proposal.business(), proposal.amount(), proposal.appliedOn(), before)
        .ranked();
  }

  private List<Ranked> ranked(UUID roundId) {
    List<Proposal> all = proposals.toRank(roundId);
    Map<UUID, Integer> before = proposals.grantsBefore(all);
    Map<UUID, Family> known =
        families.all(all.stream().map(Proposal::familyId).distinct().toList());
    return all.stream()
        .map(proposal -> new Ranked(proposal, ranking(proposal, known, before)))
        .sorted(
            Comparator.comparingInt((Ranked one) -> -one.ranking().points())
                .thenComparing(one -> one.proposal().proposedAt())
                .thenComparing(one -> one.proposal().id()))
        .toList();
  }

  private static Ranking ranking(
      Proposal proposal, Map<UUID, Family> known, Map<UUID, Integer> before) {
    if (proposal.ranking() != null) {
      return proposal.ranking();
    }
    Family family = known.get(proposal.familyId());
    if (family == null) {
      return NOT_KNOWN;
    }
    return family
        .member(proposal.memberId())
        .map(
            member ->
                new Standing(
                        family,
                        member,
                        proposal.business(),
                        proposal.amount(),
                        proposal.appliedOn(),
                        before.getOrDefault(proposal.memberId(), 0))
                    .ranked())
        .orElse(NOT_KNOWN);
  }

  private RankedProposal view(Placed one) {
    Proposal proposal = one.proposal();
    return new RankedProposal(
        one.place(),
        proposal.id(),
        proposal.familyId(),
        proposal.memberId(),
        proposal.areaCode(),
        proposal.facilitatorId(),
        proposal.amount(),
        one.chance(),
        one.reserve() == 0 ? null : one.reserve(),
        one.ranking().points(),
        RankedProposal.PartView.of(one.ranking(), languages.current()));
  }

  private record Ranked(Proposal proposal, Ranking ranking) {}

  /** With its place; {@code reserve} is 0 for who is not on the reserve list. */
  private record Placed(
      Proposal proposal, Ranking ranking, int place, Chance chance, int reserve) {}
}
