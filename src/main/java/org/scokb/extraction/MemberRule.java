package org.scokb.extraction;

import java.util.List;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Finds the full members that an article names, by name, official name or demonym. */
final class MemberRule implements Rule {

  private final Gazetteer gazetteer;

  MemberRule(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
  }

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    Claims claims = new Claims(Resource.MEMBERS);
    for (Sentence sentence : analysis.sentences()) {
      sentence
          .mentions(Mention.Kind.COUNTRY)
          .filter(mention -> gazetteer.isMember(mention.id()))
          .forEach(
              mention -> {
                Property property = claims.has(mention.id()) ? Property.MENTION : Property.CODE;
                String value =
                    claims.has(mention.id())
                        ? analysis.page().text().exact(mention.span())
                        : mention.id();
                claims.add(mention.id(), property, value, mention.span());
              });
    }
    return claims.facts();
  }
}
