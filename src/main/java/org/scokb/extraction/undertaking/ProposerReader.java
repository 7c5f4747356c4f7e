package org.scokb.extraction.undertaking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.language.Decision;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;

/**
 * Who is behind an undertaking: of the members that its sentences name or stand for, and those that
 * the page is about, the likeliest, or nobody.
 */
final class ProposerReader {

  private static final String NOBODY = "";

  private final Decision decision;

  ProposerReader(Decision decision) {
    this.decision = decision;
  }

  /** The member behind it; none where all members act together, or others for them. */
  Optional<Claim> read(PageReading page, Undertaking undertaking) {
    ProposerFeatures features = new ProposerFeatures(page, undertaking);
    List<String> members = features.members();
    Map<String, Set<String>> options = new LinkedHashMap<>();
    members.forEach(member -> options.put(member, features.of(member)));
    options.put(NOBODY, features.ofNobody(members.size()));
    String behind = decision.likeliest(options);
    Span words =
        features
            .named()
            .filter(named -> named.member().equals(behind))
            .min(
                Comparator.comparing(NamedMembers.Named::vagueness)
                    .thenComparing(NamedMembers.Named::place)
                    .thenComparing(NamedMembers.Named::distance))
            .map(NamedMembers.Named::words)
            .orElse(undertaking.places().get(0).phrase().span());
    return Optional.of(behind)
        .filter(code -> !code.equals(NOBODY))
        .map(code -> Claim.of(Property.PROPOSED_BY, code, words));
  }
}
