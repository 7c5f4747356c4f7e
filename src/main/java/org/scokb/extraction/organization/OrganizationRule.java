package org.scokb.extraction.organization;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
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
    for (Sentence sentence : analysis.all()) {
      Set<Integer> built =
          built(sentence).map(found -> found.range("name").from()).collect(toSet());
      sentence.mentions().stream()
          .filter(mention -> ORGANIZATIONS.contains(mention.kind()))
          .filter(mention -> !built.contains(mention.from()))
          .forEach(mention -> claim(claims, mention, text));
    }
    List<Match> found = analysis.sentences().stream().flatMap(this::built).toList();
    List<String> names = found.stream().map(OrganizationRule::name).distinct().toList();
    Map<String, String> introduced = new HashMap<>();
    for (Match one : found) {
      String name = whole(name(one), names);
      Optional<Token> abbreviation =
          one.get("abbreviation").map(at -> one.sentence().token(at.from()));
      abbreviation.ifPresent(token -> introduced.put(token.form(), name));
      Match.Range at = one.range("name");
      if (!isWanting(one.sentence(), at)) {
        claim(claims, BUILT, name, name(one), one.sentence().span(at.from(), at.to()));
        abbreviation.ifPresent(
            token -> claims.add(BUILT, name, Property.ABBREVIATION, token.form(), token.span()));
      }
    }
    for (Sentence sentence : analysis.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        String name = introduced.get(token.form());
        if (name != null && (claims.has(name) || exists(sentence, i))) {
          claim(claims, INTRODUCED, name, token.form(), token.span());
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
        && (Condition.IS_TO_BE.at(sentence, name.to())
                && !sentence.reads(name.from() - 1, WordList.AND)
            || Condition.WANTED.at(sentence, name.from()));
  }

  private static String name(Match found) {
    return found.sentence().words(found.range("name").from(), found.range("name").to());
  }

  /** The longest name of the article that one begins or ends: "the Wool Council" is the SCO's. */
  private static String whole(String name, List<String> names) {
    return names.stream()
        .filter(each -> each.endsWith(" " + name) || each.startsWith(name + " of "))
        .max(comparingInt(String::length))
        .orElse(name);
  }

  /** "The SWG met": an abbreviation that isn't just introduced, nor wanted. */
  private static boolean exists(Sentence sentence, int i) {
    return !sentence.reads(i - 1, "(") && !isWanting(sentence, new Match.Range(i, i + 1));
  }

  private static void claim(Claims claims, String rule, String name, String words, Span span) {
    boolean known = claims.has(name);
    claims.add(rule, name, known ? Property.MENTION : Property.NAME, known ? words : name, span);
  }
}
