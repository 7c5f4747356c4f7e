package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Deadline;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.pattern.Rules;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.extraction.undertaking.Undertaking;
import org.scokb.vocabulary.InitiativeType;

/** Makes a fact of each gathering, of the mentions that can be of one and the same. */
public final class MeetingRule {

  /** So many sentences before may tell what is counted. */
  private static final int NEAR = 2;

  private final MeetingReader reader = new MeetingReader();
  private final Rules<Boolean> cities = Rules.load("venues", Boolean.class);

  public List<Fact> facts(Analysis analysis, List<Undertaking> undertakings, Facts earlier) {
    List<MeetingGroup> groups = new ArrayList<>();
    List<MeetingMention> vague = new ArrayList<>();
    List<MeetingMention> references = new ArrayList<>();
    Venues venues = new Venues(analysis, cities);
    Circumstances circumstances = new Circumstances(venues);
    PresumedCircumstances presumed = new PresumedCircumstances(circumstances, venues, analysis);
    List<MeetingMention> counted = new ArrayList<>();
    List<MeetingMention> headed = new ArrayList<>();
    Sentence before = null;
    for (Sentence sentence : analysis.all()) {
      headed.addAll(reader.read(sentence, before));
      before = sentence;
    }
    headed.forEach(circumstances::note);
    List<List<MeetingMention>> events =
        undertakings.stream().filter(MeetingRule::isEvent).map(MeetingRule::names).toList();
    events.forEach(names -> names.forEach(circumstances::note));
    for (MeetingMention name : analysis.deadline().watch(headed)) {
      for (MeetingMention plain : circumstances.told(name)) {
        MeetingMention mention =
            plain.isParticular()
                    || presumed.isWhereItSpeaks(plain)
                    || plain.bodyName() != null && analysis.opening(plain.sentence()) != null
                ? presumed.of(plain)
                : plain;
        if (reader.isCounted(mention)) {
          counted.add(mention);
        } else if (reader.isReference(mention)) {
          references.add(mention);
        } else if (mention.isParticular()) {
          put(groups, mention);
        } else if (mention.bodyName() != null) {
          vague.add(mention);
        }
      }
    }
    for (List<MeetingMention> names : analysis.deadline().watch(events)) {
      List<MeetingMention> told =
          names.stream()
              .flatMap(name -> circumstances.told(name).stream())
              .map(presumed::of)
              .toList();
      if (told.stream().anyMatch(MeetingMention::isParticular)) {
        told.forEach(mention -> put(groups, mention));
      }
    }
    join(groups, analysis.deadline());
    analysis.deadline().watch(counted).forEach(mention -> count(groups, mention));
    analysis.deadline().watch(references).forEach(mention -> refer(groups, vague, mention));
    analysis.deadline().watch(vague).forEach(mention -> takeUp(groups, mention));
    return groups.stream()
        .filter(group -> !group.isBeforeTheSco())
        .map(group -> new MeetingFact(group.mentions()).of(analysis.page().text(), earlier))
        .toList();
  }

  /** Whether it is a forum, a festival or the like, or whatever takes place. */
  private static boolean isEvent(Undertaking undertaking) {
    Stream<NounPhrase> phrases = undertaking.places().stream().map(Undertaking.Place::phrase);
    return undertaking.head().isEvent()
        ? undertaking.particular() || phrases.anyMatch(NounPhrase::isToldApart)
        : undertaking.particular()
            && undertaking.head().document() == null
            && undertaking.head().initiative() != InitiativeType.INSTITUTION
            && phrases.anyMatch(MeetingRule::isHeld);
  }

  /** "The bazaar was held", "hosted a bazaar". */
  private static boolean isHeld(NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    return sentence.reads(phrase.start() - 1, WordList.HOLDING)
        || Condition.TAKES_PLACE.at(sentence, phrase.to());
  }

  /** The places where an article names an event, if it isn't called off. */
  private static List<MeetingMention> names(Undertaking event) {
    return (event.rejected() ? List.<Undertaking.Place>of() : event.places())
        .stream().map(place -> MeetingMention.of(place.phrase(), event.name())).toList();
  }

  /** What was read apart can turn out to be one gathering once all its places are known. */
  private static void join(List<MeetingGroup> groups, Deadline deadline) {
    for (int i = 0; i < groups.size(); i++) {
      deadline.check();
      for (int j = groups.size() - 1; j > i; j--) {
        MeetingGroup one = groups.get(i);
        MeetingGroup other = groups.get(j);
        if (one.isOfSame(other) || one.isCounted(other) || other.isCounted(one)) {
          one.addAll(groups.remove(j));
        }
      }
    }
    for (int i = groups.size() - 1; i >= 0; i--) {
      MeetingGroup undated = groups.get(i);
      List<MeetingGroup> halves = groups.stream().filter(undated::isOtherHalf).toList();
      if (halves.size() == 1) {
        halves.get(0).addAll(groups.remove(i));
      }
    }
  }

  private static void put(List<MeetingGroup> groups, MeetingMention mention) {
    MeetingGroup.Candidate candidate = MeetingGroup.Candidate.of(mention);
    groups.stream()
        .filter(group -> group.isOfSame(candidate))
        .reduce((first, last) -> last)
        .ifPresentOrElse(
            group -> group.add(candidate), () -> groups.add(new MeetingGroup(candidate)));
  }

  /**
   * "The gathering was held on 5 May": the one spoken of last, if it can be that one; else what the
   * sentence before only names. An event that nothing was said of before may be anybody's.
   */
  private static void refer(
      List<MeetingGroup> groups, List<MeetingMention> vague, MeetingMention mention) {
    MeetingGroup.Candidate candidate = MeetingGroup.Candidate.of(mention);
    MeetingMention named =
        vague.stream()
            .filter(each -> each.sentence().index() == mention.sentence().index() - 1)
            .reduce(mention, (first, last) -> last);
    groups.stream()
        .max(Comparator.comparingInt(group -> group.lastBefore(mention)))
        .filter(group -> group.lastBefore(mention) != MeetingGroup.NEVER)
        .filter(group -> group.agrees(candidate))
        .ifPresentOrElse(
            group -> group.add(candidate),
            () -> {
              if (mention.isParticular() && !named.title().equals("Event")) {
                vague.remove(named);
                put(groups, named.at(mention.date(), mention.place()));
              }
            });
  }

  /** "The second was held on 5 May": another of what was spoken of last. */
  private static void count(List<MeetingGroup> groups, MeetingMention mention) {
    groups.stream()
        .max(Comparator.comparingInt(group -> group.lastBefore(mention)))
        .filter(
            group ->
                group.lastBefore(mention)
                    >= mention.sentence().index() - (group.first().bodyName() == null ? NEAR : 0))
        .filter(group -> mention.isParticular())
        .ifPresent(group -> put(groups, mention.another(group.first())));
  }

  /** "The summit": the one of that body last spoken of. */
  private static void takeUp(List<MeetingGroup> groups, MeetingMention mention) {
    groups.stream()
        .filter(group -> Objects.equals(group.first().bodyName(), mention.bodyName()))
        .max(Comparator.comparingInt(group -> group.lastBefore(mention)))
        .ifPresent(group -> group.add(MeetingGroup.Candidate.of(mention)));
  }
}
