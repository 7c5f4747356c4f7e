package org.scokb.extraction;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;
import org.scokb.vocabulary.Term;

/**
 * Finds which member's turns in the chair an article speaks of, and what each would focus on. The
 * years of a turn come from the article, or, where it leaves them open, from the known turns; where
 * both leave them open there is no fact.
 */
final class ChairmanshipRule implements Rule {

  private final ChairReader reader;
  private final ChairTerms terms;
  private final ChairPresumption presumption;
  private final PriorityReader priorities;

  ChairmanshipRule(Lexicon lexicon, List<ChairTerm> terms) {
    this.reader = new ChairReader(lexicon);
    this.terms = new ChairTerms(lexicon, terms);
    this.presumption = new ChairPresumption(lexicon, terms);
    this.priorities = new PriorityReader(lexicon);
  }

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    List<ChairReader.Turn> turns = reader.read(analysis);
    Map<ChairReader.Turn, ChairTerms.Found> dated = terms.resolve(analysis, turns);
    presumption.add(analysis, turns, dated);
    Claims claims = new Claims(Resource.CHAIRMANSHIPS);
    for (ChairReader.Turn turn : turns) {
      ChairTerms.Found found = dated.get(turn);
      if (found == null) {
        continue;
      }
      claim(claims, name(turn.member(), found.term()), turn, found);
    }
    priorities.read(analysis, turns, dated, claims);
    return claims.facts();
  }

  static String name(String member, Term term) {
    return member + " " + term;
  }

  private static void claim(
      Claims claims, String name, ChairReader.Turn turn, ChairTerms.Found found) {
    Span evidence = turn.evidence();
    if (!claims.has(name)) {
      claims.add(name, Property.MEMBER, turn.member(), evidence);
    }
    Span years = found.evidence();
    claims.add(name, Property.TERM, found.term().toString(), years == null ? evidence : years);
    claims.add(name, Property.MENTION, name, evidence);
    claim(claims, name, Property.STARTS_ON, found.startsOn());
    claim(claims, name, Property.ENDS_ON, found.endsOn());
  }

  private static void claim(
      Claims claims, String name, Property property, @Nullable DateMention date) {
    if (date != null && date.value() != null) {
      claims.add(name, property, date.value().toString(), date.span());
    }
  }
}
