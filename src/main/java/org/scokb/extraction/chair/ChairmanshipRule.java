package org.scokb.extraction.chair;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Rule;
import org.scokb.text.Span;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Finds which member's turns in the chair an article speaks of, and what each would focus on. The
 * years of a turn come from the article, or, where it leaves them open, from the known turns; where
 * both leave them open there is no fact.
 */
public final class ChairmanshipRule implements Rule {

  private final ChairReader reader;
  private final ChairTerms terms;
  private final ChairPresumption presumption;
  private final PriorityReader priorities;

  public ChairmanshipRule(Lexicon lexicon, List<ChairTerm> terms) {
    this.reader = new ChairReader(lexicon);
    this.terms = new ChairTerms(lexicon, terms);
    this.presumption = new ChairPresumption(lexicon, terms);
    this.priorities = new PriorityReader(lexicon);
  }

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    List<Turn> turns = reader.read(analysis);
    Map<Turn, TurnYears> dated = terms.resolve(analysis, turns);
    presumption.add(analysis, turns, dated);
    Claims claims = new Claims(Resource.CHAIRMANSHIPS);
    for (Turn turn : turns) {
      TurnYears found = dated.get(turn);
      if (found == null) {
        continue;
      }
      claim(claims, turn.name(found.term()), turn, found);
    }
    priorities.read(analysis, turns, dated, claims);
    return claims.facts();
  }

  private static void claim(Claims claims, String name, Turn turn, TurnYears found) {
    Span evidence = turn.evidence();
    String rule = "chairmanships." + ApiName.kebab(turn.part());
    if (!claims.has(name)) {
      claims.add(rule, name, Property.MEMBER, turn.member(), evidence);
    }
    Span years = found.evidence();
    claims.add(
        years == null ? "chairmanships.concluded-term" : "chairmanships.stated-term",
        name,
        Property.TERM,
        found.term().toString(),
        years == null ? evidence : years);
    claims.add(rule, name, Property.MENTION, name, evidence);
    claim(claims, name, Property.STARTS_ON, found.startsOn());
    claim(claims, name, Property.ENDS_ON, found.endsOn());
  }

  private static void claim(
      Claims claims, String name, Property property, @Nullable DateMention date) {
    if (date != null && date.value() != null) {
      claims.add("chairmanships.from-to", name, property, date.value().toString(), date.span());
    }
  }
}
