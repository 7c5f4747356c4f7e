package org.scokb.extraction;

import java.util.List;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Finds the bodies of the SCO and the other organizations that an article names. */
final class OrganizationRule implements Rule {

  private final Gazetteer gazetteer;

  OrganizationRule(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
  }

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    Claims claims = new Claims(Resource.ORGANIZATIONS);
    for (Sentence sentence : analysis.sentences()) {
      for (Mention mention : sentence.mentions()) {
        if (mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.ORGANIZATION) {
          add(claims, mention, analysis.page().text().exact(mention.span()));
        }
      }
    }
    return claims.facts();
  }

  private void add(Claims claims, Mention mention, String words) {
    String name = mention.id();
    if (!claims.has(name)) {
      claims.add(name, Property.NAME, name, mention.span());
      String abbreviation = gazetteer.abbreviation(name);
      if (abbreviation != null) {
        claims.add(name, Property.ABBREVIATION, abbreviation, mention.span());
      }
    } else {
      claims.add(name, Property.MENTION, words, mention.span());
    }
  }
}
