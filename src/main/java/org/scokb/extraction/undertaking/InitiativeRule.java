package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.Predication;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Decision;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Makes a fact of each undertaking that a member is behind. */
public final class InitiativeRule {

  private final ProposerReader proposers;
  private final Presumption presumption = new Presumption();
  private final InitiativeCriteria criteria;
  private final UndertakingTopics topics = new UndertakingTopics();

  /**
   * @param decision whether what could be an initiative is one
   * @param behind who of those that could be behind it is
   */
  public InitiativeRule(Decision decision, Decision behind) {
    this.criteria = new InitiativeCriteria(presumption, decision);
    this.proposers = new ProposerReader(behind);
  }

  public List<Fact> facts(PageReading page, List<Undertaking> undertakings, Facts earlier) {
    List<Span> named = InitiativeCriteria.named(undertakings);
    List<Fact> facts = new ArrayList<>();
    for (Undertaking undertaking : undertakings) {
      page.analysis().deadline().check();
      if (criteria.isMet(page, undertaking, named)) {
        facts.add(fact(page, undertaking, earlier));
      }
    }
    return facts;
  }

  private Fact fact(PageReading page, Undertaking undertaking, Facts earlier) {
    NounPhrase phrase = undertaking.places().get(0).phrase();
    Span first = phrase.span();
    List<Claim> claims = undertaking.names(page.analysis().page().text());
    claims.add(
        1, Claim.of(Property.TYPE, Objects.requireNonNull(undertaking.head().initiative()), first));
    Optional<Fact> meeting = meeting(undertaking, first, earlier);
    steps(page, undertaking, meeting)
        .forEach(step -> claims.add(Claim.of(Property.STATUS, step.status(), step.words())));
    proposers.read(page, undertaking).ifPresent(claims::add);
    topics
        .of(page.analysis(), undertaking)
        .forEach(topic -> claims.add(Claim.of(Property.TOPICS, topic, first)));
    earlier
        .named(Resource.DOCUMENTS, undertaking.name())
        .ifPresent(document -> claims.add(Claim.of(Property.DOCUMENTS, document, first)));
    claims.addAll(Connections.of(undertaking, meeting, earlier));
    meeting.ifPresent(held -> claims.add(Claim.of(Property.MEETINGS, held, first)));
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

  /** How it stands by the words of the page, and else by what may be presumed. */
  private List<Predication.Step> steps(
      PageReading page, Undertaking undertaking, Optional<Fact> meeting) {
    List<Predication.Step> told =
        undertaking.places().stream()
            .map(Undertaking.Place::standing)
            .flatMap(standing -> standing.steps().stream())
            .toList();
    Optional<EdtfDate> held = meeting.flatMap(fact -> fact.value(Property.DATE)).map(EdtfDate::new);
    return presumption.steps(page, undertaking, told, held);
  }
}
