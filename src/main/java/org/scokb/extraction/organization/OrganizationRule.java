package org.scokb.extraction.organization;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Match;
import org.scokb.extraction.pattern.Rules;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Finds the bodies of the SCO, under their standard names, and the other organizations that an
 * article names: those that the gazetteers know, and institutions by how their names are built. One
 * that is only proposed, or denied, is none.
 */
public final class OrganizationRule {

  private static final Set<Mention.Kind> ORGANIZATIONS =
      Set.of(Mention.Kind.BODY, Mention.Kind.ORGANIZATION);

  /** By the gazetteers; by how a name is built; by an abbreviation that the article introduced. */
  private static final String KNOWN = "organizations.known";

  private static final String BUILT = "organizations.built";
  private static final String INTRODUCED = "organizations.introduced";

  private final Rules<Void> institutions = Rules.load("institutions", Void.class);

  public List<Fact> facts(Analysis analysis) {
    Claims claims = new Claims(Resource.ORGANIZATIONS);
    Text text = analysis.page().text();
    Map<String, String> introduced = new HashMap<>();
    for (Sentence sentence : analysis.all()) {
      Set<Integer> built =
          built(sentence).map(found -> found.range("name").from()).collect(toSet());
      sentence.mentions().stream()
          .filter(mention -> ORGANIZATIONS.contains(mention.kind()))
          .filter(mention -> !built.contains(mention.from()))
          .forEach(mention -> claim(claims, mention, text));
    }
    for (Sentence sentence : analysis.sentences()) {
      built(sentence)
          .filter(found -> !isWanting(sentence, found.range("name")))
          .forEach(found -> claim(claims, found, introduced));
      for (Token token : sentence.tokens()) {
        String name = introduced.get(token.form());
        if (name != null) {
          claims.add(INTRODUCED, name, Property.MENTION, token.form(), token.span());
        }
      }
    }
    return claims.facts();
  }

  private void claim(Claims claims, Mention mention, Text text) {
    String name = mention.id();
    String words = text.exact(mention.span());
    if (!claims.has(name)) {
      claims.add(KNOWN, name, Property.NAME, name, mention.span());
    }
    claims.add(KNOWN, name, Property.MENTION, words, mention.span());
    String abbreviation = Gazetteer.abbreviation(name);
    if (mention.form() == Mention.Form.ABBREVIATION && abbreviation != null) {
      claims.add(KNOWN, name, Property.ABBREVIATION, abbreviation, mention.span());
    } else if (!words.equals(name)) {
      claims.add(KNOWN, name, Property.ALIASES, words, mention.span());
    }
  }

  /** The institutions of a sentence that no gazetteer knows, from left to right. */
  private Stream<Match> built(Sentence sentence) {
    return institutions.find(sentence).stream()
        .map(Rules.Found::match)
        .filter(match -> match.get("name").isPresent());
  }

  /** Whether the sentence says that it is only wanted, or denies it. */
  private static boolean isWanting(Sentence sentence, Match.Range name) {
    return !Condition.BEHIND_SOMEBODY.at(sentence, name.from())
        && (Condition.IS_TO_BE.at(sentence, name.to()) && !sentence.reads(name.from() - 1, "and")
            || Condition.WANTED.at(sentence, name.from()));
  }

  private static void claim(Claims claims, Match found, Map<String, String> introduced) {
    Sentence sentence = found.sentence();
    Match.Range at = found.range("name");
    Span span = sentence.span(at.from(), at.to());
    String name = sentence.words(at.from(), at.to());
    claims.add(BUILT, name, claims.has(name) ? Property.MENTION : Property.NAME, name, span);
    found
        .get("abbreviation")
        .map(abbreviation -> sentence.token(abbreviation.from()))
        .ifPresent(
            token -> {
              claims.add(BUILT, name, Property.ABBREVIATION, token.form(), token.span());
              introduced.put(token.form(), name);
            });
  }
}
