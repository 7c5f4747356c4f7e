package org.scokb.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.scokb.extraction.chair.ChairAttribution;
import org.scokb.extraction.chair.ChairTerm;
import org.scokb.extraction.chair.ChairmanshipRule;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.fact.Extraction;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Decision;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.meeting.MeetingRule;
import org.scokb.extraction.organization.MemberRule;
import org.scokb.extraction.organization.OrganizationRule;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Principal;
import org.scokb.extraction.person.PersonRule;
import org.scokb.extraction.phrase.NounPhraseReader;
import org.scokb.extraction.undertaking.DocumentRule;
import org.scokb.extraction.undertaking.InitiativeRule;
import org.scokb.extraction.undertaking.Undertaking;
import org.scokb.extraction.undertaking.UndertakingReader;
import org.scokb.text.PageReader;
import org.scokb.text.Span;
import org.scokb.text.WebPage;
import org.scokb.vocabulary.Resource;

/**
 * Reads facts by rules over a lexicon, one rule for each kind of fact. A page that names neither
 * the SCO nor any of its bodies states none; the same page gives the same facts in the same order.
 * Safe for use by many threads at once.
 */
public final class RuleExtractor {

  private static final Set<Resource> READ =
      Set.of(Resource.MEETINGS, Resource.DOCUMENTS, Resource.INITIATIVES);

  private final MemberRule members = new MemberRule();
  private final OrganizationRule organizations = new OrganizationRule();
  private final ChairmanshipRule chairmanships;
  private final PersonRule people = new PersonRule();
  private final NounPhraseReader phrases = new NounPhraseReader();
  private final UndertakingReader undertakings = new UndertakingReader();
  private final MeetingRule meetings = new MeetingRule();
  private final DocumentRule documents = new DocumentRule();
  private final InitiativeRule initiatives;
  private final ChairAttribution turns;

  /**
   * @param terms the turns in the chair that articles take as known
   */
  public RuleExtractor(List<ChairTerm> terms) {
    this(terms, Decision::load);
  }

  /**
   * @param decisions what is decided by features, by its name
   */
  RuleExtractor(List<ChairTerm> terms, Function<String, Decision> decisions) {
    this.initiatives =
        new InitiativeRule(decisions.apply("initiatives"), decisions.apply("proposers"));
    this.chairmanships = new ChairmanshipRule(terms);
    this.turns = new ChairAttribution(terms);
  }

  /**
   * The facts of the page, each with its evidence in the page's text, and what wasn't read.
   *
   * @throws org.scokb.text.UnreadableTextException if making sense of it takes more than five
   *     seconds of processor time
   */
  public Extraction extract(WebPage page) {
    Analysis analysis = Analysis.of(page);
    if (!analysis.speaksOfTheSco()) {
      return new Extraction(List.of(), List.of(), List.of());
    }
    Facts facts =
        new Facts(members.facts(analysis))
            .and(organizations.facts(analysis))
            .and(chairmanships.facts(analysis))
            .and(people.facts(analysis));
    String principal = Principal.of(analysis, facts);
    PageReading reading = PageReading.of(analysis, principal, phrases);
    List<Undertaking> found = undertakings.read(reading);
    List<Undertaking> particular = found.stream().filter(Undertaking::particular).toList();
    facts = facts.and(meetings.facts(analysis, found, facts));
    facts = facts.and(documents.facts(analysis, particular));
    facts = facts.and(initiatives.facts(reading, found, facts));
    List<Fact> attributed = turns.attribute(facts);
    return new Extraction(
        attributed,
        unread(reading, attributed),
        analysis.all().stream().map(Sentence::span).toList());
  }

  /**
   * The sentences of the body that name or describe an instrument or undertaking by a word that
   * heads such names, say something of its status, and gave no fact.
   */
  private static List<Span> unread(PageReading page, List<Fact> facts) {
    BitSet told = new BitSet(page.analysis().page().text().length());
    facts.stream()
        .filter(fact -> READ.contains(fact.resource()))
        .flatMap(fact -> fact.claims().stream())
        .forEach(claim -> told.set(claim.evidence().start(), claim.evidence().end()));
    return page.sentences().stream()
        .filter(reading -> reading.sentence() != page.analysis().title())
        .filter(reading -> !reading.predicates().isEmpty())
        .filter(
            reading ->
                reading.phrases().stream()
                    .anyMatch(phrase -> !phrase.head().common() && !phrase.head().plural()))
        .map(reading -> reading.sentence().span())
        .filter(span -> told.get(span.start(), span.end()).isEmpty())
        .toList();
  }

  /**
   * The version of how this build reads, for which no rules are made: another whenever the same
   * page could give other facts.
   */
  public static String versionOfThisBuild() {
    return Build.VERSION;
  }

  /** Worked out when it is first asked for, as that reads every class and file of reading. */
  private static final class Build {

    static final String VERSION =
        ReadingVersion.of(Lexicon.data(), RuleExtractor.class, PageReader.class);
  }
}
