package org.scokb.extraction.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.pattern.Condition;
import org.scokb.text.Span;
import org.scokb.vocabulary.ApiName;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Finds the states that are full members today among those that an article names, by name, official
 * name or demonym. A capital that stands for a government names no state.
 */
public final class MemberRule {

  public List<Fact> facts(Analysis analysis) {
    Claims claims = new Claims(Resource.MEMBERS);
    for (Sentence sentence : analysis.all()) {
      Stream.concat(
              sentence
                  .mentions(Mention.Kind.COUNTRY)
                  .filter(named -> !Condition.NAMES_NO_STATE.at(sentence, named.from())),
              sentence.tokens().stream().flatMap(MemberRule::joined))
          .filter(mention -> Gazetteer.isMember(mention.id()))
          .forEach(mention -> claim(claims, mention, analysis));
    }
    return claims.facts();
  }

  private static void claim(Claims claims, Mention mention, Analysis analysis) {
    String code = mention.id();
    String rule = "members." + ApiName.kebab(mention.form());
    if (!claims.has(code)) {
      claims.add(rule, code, Property.CODE, code, mention.span());
    }
    String words = analysis.page().text().exact(mention.span());
    claims.add(rule, code, Property.MENTION, words, mention.span());
  }

  /** "The India-Iran line": the states that hyphens join to one token. */
  private static Stream<Mention> joined(Token token) {
    List<Token> parts = new ArrayList<>();
    int at = token.span().start();
    for (String part : token.form().split("-")) {
      parts.add(new Token(new Span(at, at + part.length()), part, Normal.fold(part)));
      at += part.length() + 1;
    }
    return Gazetteer.find(parts.size() < 2 ? List.of() : parts).stream()
        .filter(state -> state.form() == Mention.Form.NAME);
  }
}
