package org.scokb.extraction;

import java.util.List;
import org.scokb.text.Page;

/**
 * Reads facts by rules over a lexicon, one rule for each kind of fact. A page that names neither
 * the SCO nor any of its bodies states none. Safe for use by many threads at once.
 */
public final class RuleExtractor implements Extractor {

  /** Goes up whenever a rule changes in what it finds. */
  private static final int RULES = 7;

  private final Lexicon lexicon;
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
  }

  @Override
  public Extraction extract(Page page) {
    Analysis analysis = Analysis.of(page, lexicon.gazetteer());
    if (!analysis.speaksOfTheSco()) {
      return new Extraction(List.of(), List.of());
    }
    Facts facts = Facts.none();
    for (Rule rule : rules) {
      facts = facts.and(rule.facts(analysis, facts));
    }
    PageReading reading = reader.read(analysis);
    List<Undertaking> found = undertakings.read(reading);
    facts = facts.and(meetings.facts(analysis, found, facts));
    facts = facts.and(documents.facts(analysis, found));
    facts = facts.and(initiatives.facts(reading, found, facts));
    List<Fact> attributed = turns.attribute(facts.all());
    return new Extraction(attributed, UnreadSentences.of(reading, attributed));
  }

  @Override
  public String version() {
    return RULES + "-" + lexicon.hash();
  }
}
