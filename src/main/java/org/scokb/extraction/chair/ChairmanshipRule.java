package org.scokb.extraction.chair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Finds which member's turns in the chair an article speaks of, and what each would focus on. The
 * years of a turn come from the article, or, where it leaves them open, from the known turns; where
 * both leave them open there is no fact.
 */
public final class ChairmanshipRule {

  private final TurnReader reader = new TurnReader();
  private final ChairTerms terms;
  private final Rules<Property> bounds = Rules.load("chair-bounds", Property.class);
  private final PriorityReader priorities = new PriorityReader();

  public ChairmanshipRule(List<ChairTerm> terms) {
    this.terms = new ChairTerms(terms);
  }

  public List<Fact> facts(Analysis analysis) {
    List<Turn> turns = reader.read(analysis);
    Map<Turn, TurnYears> dated = terms.resolve(analysis, turns);
    Map<Turn, String> names = new LinkedHashMap<>();
    Claims claims = new Claims(Resource.CHAIRMANSHIPS);
    for (Turn turn : turns) {
      TurnYears found = dated.get(turn);
      if (found != null) {
        String name = turn.member() + " " + found.term();
        names.put(turn, name);
        claim(claims, name, turn, found);
      }
    }
    priorities.read(analysis, names, claims);
    return claims.facts();
  }

  private void claim(Claims claims, String name, Turn turn, TurnYears found) {
    Span evidence = turn.evidence();
    if (!claims.has(name)) {
      claims.add(turn.rule(), name, Property.MEMBER, turn.member(), evidence);
    }
    Span years = found.evidence() == null ? evidence : found.evidence();
    claims.add(found.rule(), name, Property.TERM, found.term().toString(), years);
    claims.add(turn.rule(), name, Property.MENTION, name, evidence);
    bounds.find(turn.sentence()).forEach(each -> bound(claims, each, name, turn.sentence(), found));
  }

  /** When the turn begins or ends, where its sentence says so. */
  private static void bound(
      Claims claims, Rules.Found<Property> found, String name, Sentence sentence, TurnYears years) {
    DateMention date = sentence.dateAt(found.match().range("day").from());
    Property property = found.rule().yields();
    int expected =
        property == Property.STARTS_ON ? years.term().firstYear() : years.term().lastYear();
    if (date != null
        && date.value() != null
        && date.kind().isWhen()
        && Integer.valueOf(expected).equals(date.year())) {
      claims.add(found.rule().name(), name, property, date.value().toString(), date.span());
    }
  }
}
