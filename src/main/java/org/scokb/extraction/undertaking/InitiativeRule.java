package org.scokb.extraction.undertaking;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Decision;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Phrases;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.Token;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Makes a fact of each undertaking that a member is behind. */
public final class InitiativeRule {

  private static final String NOBODY = "";

  private final InitiativeCriteria criteria;
  private final Decision behind;
  private final Phrases<List<String>> topics = Lexicon.topics();

  /** Learnt: whether what could be an initiative is one, and who is behind it. */
  public InitiativeRule(Decision decision, Decision behind) {
    this.criteria = new InitiativeCriteria(decision);
    this.behind = behind;
  }

  public List<Fact> facts(PageReading page, List<Undertaking> undertakings, Facts earlier) {
    List<Span> named = InitiativeCriteria.named(undertakings);
    return page.analysis().deadline().watch(undertakings).stream()
        .filter(undertaking -> criteria.isMet(page, undertaking, named))
        .map(undertaking -> fact(page, undertaking, earlier))
        .toList();
  }

  private Fact fact(PageReading page, Undertaking undertaking, Facts earlier) {
    Span first = undertaking.first().span();
    List<Claim> claims = undertaking.names(page.analysis().page().text());
    claims.add(
        1, Claim.of(Property.TYPE, Objects.requireNonNull(undertaking.head().initiative()), first));
    Optional<Fact> meeting = meeting(undertaking, first, earlier);
    EdtfDate held =
        meeting.flatMap(fact -> fact.value(Property.DATE)).map(EdtfDate::new).orElse(null);
    Presumption.steps(page, undertaking, held)
        .forEach(step -> claims.add(Claim.of(Property.STATUS, step.status(), step.words())));
    proposer(page, undertaking).ifPresent(claims::add);
    topics(page.analysis(), undertaking)
        .forEach(topic -> claims.add(Claim.of(Property.TOPICS, topic, first)));
    earlier
        .named(Resource.DOCUMENTS, undertaking.name())
        .ifPresent(document -> claims.add(Claim.of(Property.DOCUMENTS, document, first)));
    claims.addAll(Connections.of(undertaking, meeting, earlier));
    meeting.ifPresent(fact -> claims.add(Claim.of(Property.MEETINGS, fact, first)));
    return new Fact(Resource.INITIATIVES, undertaking.name(), claims);
  }

  /** The meeting that an event is. */
  private static Optional<Fact> meeting(Undertaking undertaking, Span named, Facts earlier) {
    return undertaking.head().isEvent()
        ? earlier
            .of(Resource.MEETINGS)
            .filter(meeting -> meeting.evidence().stream().anyMatch(named::overlaps))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The member behind it: of those that its sentences name or stand for, and those that the page is
   * about, the likeliest; none where all members act together, or others for them.
   */
  private Optional<Claim> proposer(PageReading page, Undertaking undertaking) {
    ProposerFeatures features = new ProposerFeatures(page, undertaking);
    List<String> members = features.members();
    Map<String, Set<String>> options = new LinkedHashMap<>();
    members.forEach(member -> options.put(member, features.of(member)));
    options.put(NOBODY, features.ofNobody(members.size()));
    // Asked in any case: who learns from the answers counts them.
    String decided = behind.likeliest(options);
    String likeliest = features.author().orElse(decided);
    Span words =
        features
            .named()
            .filter(named -> named.member().equals(likeliest))
            .min(
                Comparator.comparing(NamedMembers.Named::vagueness)
                    .thenComparing(NamedMembers.Named::place)
                    .thenComparing(NamedMembers.Named::distance))
            .map(NamedMembers.Named::words)
            .orElse(undertaking.first().span());
    return Optional.of(likeliest)
        .filter(code -> !code.equals(NOBODY) && !features.isOfAll())
        .map(code -> Claim.of(Property.PROPOSED_BY, code, words));
  }

  /**
   * The fields of cooperation that it belongs to, by the words of its names; where those tell none,
   * by the nearest around it that do.
   */
  private Set<String> topics(Analysis analysis, Undertaking undertaking) {
    Sentence own = undertaking.first().sentence();
    int from = own.last(undertaking.first().from(), WordList.SEMICOLON) + 1;
    int to = own.next(undertaking.first().to(), WordList.SEMICOLON);
    Stream<Token> item = own.tokens().subList(from, to).stream();
    Stream<Token> names =
        undertaking.places().stream()
            .map(Undertaking.Place::phrase)
            .flatMap(name -> name.sentence().tokens().subList(name.from(), name.to()).stream());
    Stream<Stream<Sentence>> around =
        Stream.of(
            Stream.of(own), analysis.paragraph(own).stream(), Stream.ofNullable(analysis.title()));
    return Stream.concat(
            Stream.of(names, item),
            around.map(near -> near.flatMap(sentence -> sentence.tokens().stream())))
        .map(words -> topics.find(words.toList()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream)
        .flatMap(found -> found.value().stream())
        .collect(toCollection(LinkedHashSet::new));
  }
}
