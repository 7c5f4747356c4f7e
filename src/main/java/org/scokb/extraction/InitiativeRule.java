package org.scokb.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Block;
import org.scokb.text.Span;
import org.scokb.vocabulary.DocumentType;
import org.scokb.vocabulary.InitiativeType;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Makes a fact of each undertaking that a member is behind. */
final class InitiativeRule {

  private final Gazetteer gazetteer;
  private final Topics topics;
  private final Presumption presumption;

  InitiativeRule(Lexicon lexicon) {
    this.gazetteer = lexicon.gazetteer();
    this.topics = new Topics(lexicon);
    this.presumption = new Presumption(lexicon);
  }

  List<Fact> facts(PageReading page, List<Undertaking> undertakings, Facts earlier) {
    List<Fact> facts = new ArrayList<>();
    List<Meeting> meetings =
        earlier
            .of(Resource.MEETINGS)
            .map(meeting -> new Meeting(meeting, meeting.evidence()))
            .toList();
    List<Span> founded =
        undertakings.stream()
            .filter(undertaking -> undertaking.head().document() == null)
            .flatMap(undertaking -> undertaking.places().stream())
            .filter(Undertaking.Place::named)
            .map(place -> place.phrase().span())
            .toList();
    for (Undertaking undertaking : undertakings) {
      InitiativeType type = undertaking.head().initiative();
      if (type != null
          && !undertaking.rejected()
          && !ownPlan(undertaking)
          && !founds(undertaking, founded)
          && !exists(undertaking)
          && !isOfAccession(undertaking)) {
        Proposer proposer = proposer(page, undertaking);
        if (isInitiative(page, undertaking, proposer)) {
          facts.add(
              fact(page, undertaking, type, known(page, undertaking, proposer), earlier, meetings));
        }
      }
    }
    return facts;
  }

  /** The chair's own concept or plan for its term is an instrument only. */
  private static boolean ownPlan(Undertaking undertaking) {
    String name = undertaking.name().toLowerCase(java.util.Locale.ROOT);
    boolean statute =
        undertaking.head().document() == org.scokb.vocabulary.DocumentType.CHARTER
            && Wording.of(undertaking.name()).size() < 2;
    return statute
        || undertaking.head().document() != null
            && (name.contains("chairmanship") || name.contains("presidency"));
  }

  /** An agreement on an institution is told by the institution's own fact. */
  private static boolean founds(Undertaking instrument, List<Span> founded) {
    return instrument.head().document() != null
        && founded.stream().anyMatch(instrument.places().get(0).phrase().span()::contains);
  }

  /** "The Central Bank of Iran": an institution that a state has, and no undertaking. */
  private static boolean exists(Undertaking undertaking) {
    NounPhrase phrase = undertaking.places().get(0).phrase();
    return undertaking.head().initiative() == InitiativeType.INSTITUTION
        && phrase.proper()
        && !phrase.quoted()
        && !phrase.isIndefinite()
        && !undertaking.name().contains("SCO")
        && phrase
            .sentence()
            .mentions(Mention.Kind.COUNTRY)
            .anyMatch(state -> state.from() >= phrase.from() && state.to() <= phrase.to());
  }

  /** A state that joins takes them on: to name them is to tell that it joins. */
  private static boolean isOfAccession(Undertaking undertaking) {
    return undertaking.head().document() == DocumentType.MEMORANDUM
        && Wording.of(undertaking.name()).size() < 4
        && undertaking.name().matches(".*\\b(obligations|commitments)\\b.*");
  }

  private record Meeting(Fact fact, List<Span> evidence) {}

  private record Proposer(@Nullable String code, @Nullable Span words) {}

  /** The member behind an undertaking: named with it, or the host of an event. */
  private Proposer proposer(PageReading page, Undertaking undertaking) {
    for (Undertaking.Place place : undertaking.places()) {
      if (place.standing().proposer() != null && !place.standing().rejected()) {
        return new Proposer(place.standing().proposer(), place.standing().proposerWords());
      }
    }
    if (undertaking.head().isEvent()) {
      for (Undertaking.Place place : undertaking.places()) {
        NounPhrase phrase = place.phrase();
        for (Mention mention : phrase.sentence().mentions()) {
          String code =
              mention.kind() == Mention.Kind.PLACE ? gazetteer.countryOfPlace(mention.id()) : null;
          if (code != null && gazetteer.isMember(code) && mention.from() >= phrase.from() - 4) {
            return new Proposer(code, mention.span());
          }
        }
      }
    }
    for (Undertaking.Place place : undertaking.places()) {
      NounPhrase phrase = place.phrase();
      for (Mention mention : phrase.sentence().mentions()) {
        boolean near = mention.from() >= phrase.to() && mention.from() < phrase.to() + 6;
        boolean home =
            mention.kind() == Mention.Kind.PLACE
                && page.principal() != null
                && page.principal().equals(gazetteer.countryOfPlace(mention.id()));
        if (near
            && home
            && undertaking.head().document() == null
            && !place.standing().steps().isEmpty()) {
          return new Proposer(page.principal(), mention.span());
        }
      }
    }
    for (Undertaking.Place place : undertaking.places()) {
      NounPhrase phrase = place.phrase();
      for (Mention mention : phrase.sentence().mentions()) {
        String code =
            mention.kind() == Mention.Kind.PLACE ? gazetteer.countryOfPlace(mention.id()) : null;
        boolean inside = mention.from() >= phrase.from() && mention.to() <= phrase.headAt();
        if (inside
            && code != null
            && gazetteer.isMember(code)
            && undertaking.head().document() == null) {
          return new Proposer(code, mention.span());
        }
      }
    }
    boolean ahead =
        undertaking.head().document() != null
            && undertaking.places().stream()
                .anyMatch(
                    place ->
                        !place.standing().collective()
                            && place.standing().steps().stream()
                                .anyMatch(
                                    step ->
                                        step.status()
                                                .compareTo(
                                                    org.scokb.vocabulary.InitiativeStatus
                                                        .IN_PROGRESS)
                                            < 0));
    if (ahead && page.principal() != null) {
      return new Proposer(page.principal(), null);
    }
    return new Proposer(null, null);
  }

  private Proposer known(PageReading page, Undertaking undertaking, Proposer proposer) {
    return proposer.code() != null
        ? proposer
        : presumption
            .member(page, undertaking)
            .map(member -> new Proposer(member.code(), member.words()))
            .orElse(proposer);
  }

  /** Instruments that say what somebody will do; on the others, everybody stands. */
  private static final Set<DocumentType> OF_ACTS =
      EnumSet.of(DocumentType.PROGRAMME, DocumentType.PLAN, DocumentType.AGREEMENT);

  /** Instruments that all members have had for long: to name one is to cite it. */
  private static final Set<DocumentType> CITED =
      EnumSet.of(DocumentType.CHARTER, DocumentType.TREATY, DocumentType.PLAN);

  /**
   * Whether it is one that a member stands behind: the page says so, says what has become of it, or
   * names it by a title of its own.
   */
  private boolean isInitiative(PageReading page, Undertaking undertaking, Proposer proposer) {
    DocumentType instrument = undertaking.head().document();
    boolean stands =
        undertaking.places().stream().anyMatch(place -> !place.standing().steps().isEmpty());
    NounPhrase phrase = undertaking.places().get(0).phrase();
    if (stands) {
      boolean cited =
          instrument != null
              && (CITED.contains(instrument) || !phrase.proper() && !phrase.isIndefinite());
      return proposer.code() != null || !cited && !presumption.isDenied(page, phrase);
    }
    boolean introduced =
        undertaking.places().stream().anyMatch(place -> place.phrase().isNew())
            && proposer.code() != null;
    return introduced || !presumption.isDenied(page, phrase) && tellsItself(phrase);
  }

  /** Whether it is told well enough by its title, or as one thing that is new. */
  private static boolean tellsItself(NounPhrase phrase) {
    Block.Kind block = phrase.sentence().block().kind();
    if (block == Block.Kind.HEADING || block == Block.Kind.TITLE) {
      return false;
    }
    DocumentType instrument = phrase.head().document();
    if (!phrase.proper()) {
      return phrase.isIndefinite();
    }
    return instrument == null
        ? phrase.isIndefinite() || phrase.head().initiative() != InitiativeType.INSTITUTION
        : OF_ACTS.contains(instrument) && phrase.complemented();
  }

  private Fact fact(
      PageReading page,
      Undertaking undertaking,
      InitiativeType type,
      Proposer proposer,
      Facts earlier,
      List<Meeting> meetings) {
    List<Claim> claims = new ArrayList<>();
    for (Undertaking.Place place : undertaking.places()) {
      boolean title = claims.isEmpty();
      Span span = place.phrase().span();
      claims.add(
          Claim.of(
              title ? Property.TITLE : Property.MENTION,
              title ? undertaking.name() : page.analysis().page().text().exact(span),
              span));
      if (title) {
        claims.add(Claim.of(Property.TYPE, type, span));
      }
      if (!place.standing().rejected()) {
        place
            .standing()
            .steps()
            .forEach(step -> claims.add(Claim.of(Property.STATUS, step.status(), step.words())));
      }
    }
    if (claims.stream().noneMatch(claim -> claim.property() == Property.STATUS)) {
      presumption
          .status(page, undertaking)
          .ifPresent(step -> claims.add(Claim.of(Property.STATUS, step.status(), step.words())));
    }
    NounPhrase first = undertaking.places().get(0).phrase();
    if (proposer.code() != null) {
      Span words = proposer.words() == null ? first.span() : proposer.words();
      claims.add(Claim.of(Property.PROPOSED_BY, proposer.code(), words));
    }
    DateMention period = undertaking.period();
    if (period != null && period.value() != null) {
      claims.add(Claim.of(Property.PERIOD, period.value().value(), period.span()));
    }
    topics(page.analysis(), undertaking)
        .forEach(topic -> claims.add(Claim.of(Property.TOPICS, topic, first.span())));
    earlier
        .named(Resource.DOCUMENTS, undertaking.name())
        .ifPresent(document -> claims.add(Claim.of(Property.DOCUMENTS, document, first.span())));
    if (undertaking.head().isEvent()) {
      Span span = first.span();
      meetings.stream()
          .filter(meeting -> meeting.evidence.stream().anyMatch(span::overlaps))
          .findFirst()
          .ifPresent(meeting -> claims.add(Claim.of(Property.MEETINGS, meeting.fact, span)));
    }
    return new Fact(Resource.INITIATIVES, undertaking.name(), claims);
  }

  /** By the words of the name; where those tell nothing, by those around it. */
  private Set<String> topics(Analysis analysis, Undertaking undertaking) {
    Set<String> all = new java.util.LinkedHashSet<>();
    for (Undertaking.Place place : undertaking.places()) {
      NounPhrase phrase = place.phrase();
      all.addAll(topics.of(phrase.sentence().tokens().subList(phrase.from(), phrase.to())));
    }
    if (all.isEmpty()) {
      NounPhrase phrase = undertaking.places().get(0).phrase();
      all.addAll(topics.of(phrase.sentence().tokens()));
    }
    if (all.isEmpty()) {
      for (Sentence sentence : analysis.sentences()) {
        if (sentence.block().equals(undertaking.places().get(0).phrase().sentence().block())) {
          all.addAll(topics.of(sentence.tokens()));
        }
      }
    }
    if (all.isEmpty() && analysis.title() != null) {
      all.addAll(topics.of(analysis.title().tokens()));
    }
    return all;
  }
}
