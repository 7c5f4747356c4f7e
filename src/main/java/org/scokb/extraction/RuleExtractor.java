package org.scokb.extraction;

import java.util.List;
import org.scokb.extraction.chair.ChairAttribution;
import org.scokb.extraction.chair.ChairTerm;
import org.scokb.extraction.chair.ChairmanshipRule;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.fact.Extraction;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.meeting.MeetingRule;
import org.scokb.extraction.organization.MemberRule;
import org.scokb.extraction.organization.OrganizationRule;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Principal;
import org.scokb.extraction.page.Rule;
import org.scokb.extraction.person.PersonRule;
import org.scokb.extraction.undertaking.DocumentRule;
import org.scokb.extraction.undertaking.InitiativeRule;
import org.scokb.extraction.undertaking.Undertaking;
import org.scokb.extraction.undertaking.UndertakingReader;
import org.scokb.extraction.undertaking.UnreadSentences;
import org.scokb.text.PageReader;
import org.scokb.text.WebPage;

/**
 * Reads facts by rules over a lexicon, one rule for each kind of fact. A page that names neither
 * the SCO nor any of its bodies states none. Safe for use by many threads at once.
 */
public final class RuleExtractor implements Extractor {

  private final Lexicon lexicon;
  private final String version;
  private final List<Rule> rules;
  private final PageReading.Reader reader;
  private final UndertakingReader undertakings;
  private final MeetingRule meetings;
  private final DocumentRule documents = new DocumentRule();
  private final InitiativeRule initiatives;
  private final ChairAttribution turns;

  /**
   * @param terms the turns in the chair that articles take as known
   */
  public RuleExtractor(List<ChairTerm> terms) {
    this.lexicon = Lexicon.load();
    this.rules =
        List.of(
            new MemberRule(lexicon),
            new OrganizationRule(lexicon),
            new ChairmanshipRule(lexicon, terms),
            new PersonRule(lexicon));
    this.reader = new PageReading.Reader(lexicon);
    this.undertakings = new UndertakingReader(lexicon);
    this.meetings = new MeetingRule(lexicon);
    this.initiatives = new InitiativeRule(lexicon);
    this.turns = new ChairAttribution(terms);
    this.version = ReadingVersion.of(lexicon.hash(), RuleExtractor.class, PageReader.class);
  }

  @Override
  public Extraction extract(WebPage page) {
    Analysis analysis = Analysis.of(page, lexicon.gazetteer());
    if (!analysis.speaksOfTheSco()) {
      return new Extraction(List.of(), List.of(), List.of());
    }
    Facts facts = Facts.none();
    for (Rule rule : rules) {
      facts = facts.and(rule.facts(analysis, facts));
    }
    String principal = Principal.of(analysis, lexicon.gazetteer(), facts);
    PageReading reading = reader.read(analysis, principal);
    List<Undertaking> found = undertakings.read(reading);
    facts = facts.and(meetings.facts(analysis, found, facts));
    facts = facts.and(documents.facts(analysis, found));
    facts = facts.and(initiatives.facts(reading, found, facts));
    List<Fact> attributed = turns.attribute(facts.all());
    return new Extraction(
        attributed,
        UnreadSentences.of(reading, attributed),
        analysis.all().stream().map(Sentence::span).toList());
  }

  @Override
  public String version() {
    return version;
  }
}
