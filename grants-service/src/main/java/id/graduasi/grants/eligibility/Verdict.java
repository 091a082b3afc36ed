package id.graduasi.grants.eligibility;

import id.graduasi.grants.family.Aid;
import id.graduasi.grants.family.Family;
import id.graduasi.grants.family.Member;
import id.graduasi.grants.scheme.Scheme;
import id.graduasi.grants.scheme.Term;
import java.util.List;

/** An eligibility with all that it was judged on. */
public record Verdict(
    Scheme scheme,
    Term term,
    Family family,
    Member member,
    List<Aid> aids,
    List<OtherGrant> others,
    Eligibility eligibility) {}
