package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Makes a fact of each instrument that an article names. */
public final class DocumentRule {

  public List<Fact> facts(Analysis analysis, List<Undertaking> undertakings) {
    List<Fact> facts = new ArrayList<>();
    for (Undertaking undertaking : undertakings) {
      DocumentType type = undertaking.head().document();
      NounPhrase phrase = undertaking.first();
      // A member that stays out of an instrument doesn't undo it.
      boolean dropped = undertaking.rejected() && !phrase.isDefinite();
      // "The plan to move the offices" is no document.
      boolean purpose = phrase.sentence().reads(phrase.headAt() + 1, WordList.TO);
      if (type != null
          && !dropped
          && (!purpose || phrase.proper() || phrase.isIndefinite())
          && !isScheme(undertaking, type)) {
        facts.add(fact(analysis, undertaking, type));
      }
    }
    return facts;
  }

  /** "A scholarship programme", "the programme “Bright Stars”": what is done under it is meant. */
  private static boolean isScheme(Undertaking undertaking, DocumentType type) {
    NounPhrase phrase = undertaking.first();
    return type == DocumentType.PROGRAMME
        && undertaking.period() == null
        && (phrase.quoted() || !phrase.proper() && phrase.head().word().indexOf(' ') < 0);
  }

  private static Fact fact(Analysis analysis, Undertaking undertaking, DocumentType type) {
    List<Claim> claims = undertaking.names(analysis.page().text());
    claims.add(1, Claim.of(Property.TYPE, type, claims.get(0).evidence()));
    return new Fact(Resource.DOCUMENTS, undertaking.name(), claims);
  }
}
