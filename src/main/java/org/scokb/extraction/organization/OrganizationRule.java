package org.scokb.extraction.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.fact.Claims;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Rule;
import org.scokb.text.Span;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Finds the bodies of the SCO, under their standard names, and the other organizations that an
 * article names: those that the gazetteers know, and institutions by how their names are built. One
 * that is only proposed, or denied, is none.
 */
public final class OrganizationRule implements Rule {

  /** By the gazetteers; by how a name is built; by an abbreviation that the article introduced. */
  private static final String KNOWN = "organizations.known";

  private static final String BUILT = "organizations.built";
  private static final String INTRODUCED = "organizations.introduced";

  private final InstitutionReader institutions = new InstitutionReader();

  @Override
  public List<Fact> facts(Analysis analysis, Facts earlier) {
    Claims claims = new Claims(Resource.ORGANIZATIONS);
    Text text = analysis.page().text();
    for (Sentence sentence : analysis.all()) {
      List<InstitutionReader.Institution> built = institutions.read(sentence);
      for (Mention mention : sentence.mentions()) {
        boolean part = built.stream().anyMatch(found -> found.from() == mention.from());
        if (isOrganization(mention) && !part && !isOfAnother(sentence, mention)) {
          claim(claims, mention, text);
        }
      }
    }
    Map<String, String> abbreviations = new HashMap<>();
    for (Sentence sentence : analysis.sentences()) {
      for (InstitutionReader.Institution found : institutions.read(sentence)) {
        if (!found.wanting()) {
          claim(claims, found, sentence, text, abbreviations);
        }
      }
    }
    claimAbbreviations(claims, analysis, abbreviations);
    return claims.facts();
  }

  private static boolean isOrganization(@Nullable Mention mention) {
    return mention != null
        && (mention.kind() == Mention.Kind.BODY || mention.kind() == Mention.Kind.ORGANIZATION);
  }

  /** "The CIS Secretariat" and "the Secretariat of the CIS" are none of the SCO's bodies. */
  private static boolean isOfAnother(Sentence sentence, Mention mention) {
    if (mention.kind() != Mention.Kind.BODY) {
      return false;
    }
    if (sentence.reads(mention.to(), "of")) {
      int next = mention.to() + (sentence.reads(mention.to() + 1, "the") ? 2 : 1);
      return isOrganization(sentence.mentionAt(next));
    }
    int last = mention.from() - 1;
    Mention before = sentence.mentionAt(last);
    return last >= 0
        && (before == null ? sentence.token(last).isAcronym() : isOrganization(before));
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

  private static void claim(
      Claims claims,
      InstitutionReader.Institution found,
      Sentence sentence,
      Text text,
      Map<String, String> abbreviations) {
    Span span = sentence.span(found.from(), found.to());
    String name = sentence.words(found.from(), found.to());
    claims.add(BUILT, name, claims.has(name) ? Property.MENTION : Property.NAME, name, span);
    if (found.abbreviation() >= 0) {
      Token token = sentence.token(found.abbreviation());
      claims.add(BUILT, name, Property.ABBREVIATION, token.form(), token.span());
      abbreviations.put(token.form(), name);
    }
  }

  /** Where an abbreviation that the article introduced stands alone. */
  private static void claimAbbreviations(
      Claims claims, Analysis analysis, Map<String, String> abbreviations) {
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        String name = abbreviations.get(token.form());
        if (name != null) {
          claims.add(INTRODUCED, name, Property.MENTION, token.form(), token.span());
        }
      }
    }
  }
}
