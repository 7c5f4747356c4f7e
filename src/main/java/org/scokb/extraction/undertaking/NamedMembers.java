package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import org.scokb.extraction.clause.Agent;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.States;
import org.scokb.extraction.pattern.Condition;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Span;

/** Where the sentences around the names of an undertaking name members. */
final class NamedMembers {

  /**
   * Where a sentence names a member, or somebody who stands for it.
   *
   * @param phrase the undertaking's name
   * @param kind by its own name, by a city, by who acts, or proposed it, or in an aside
   */
  record Named(int place, NounPhrase phrase, String member, String kind, int from, int to) {

    /** On which side of the undertaking's name it stands. */
    String side() {
      return to <= phrase.start() ? "before" : from >= phrase.to() ? "after" : "within";
    }

    /** The first token between it and the name. */
    int gapFrom() {
      return to <= phrase.start() ? to : Math.min(from, phrase.to());
    }

    /** The token after those between. */
    int gapTo() {
      return to <= phrase.start() ? phrase.start() : from;
    }

    int distance() {
      return gapTo() - gapFrom();
    }

    /** How little it tells of the member: who acts by name most, a pronoun less, a city least. */
    int vagueness() {
      return switch (kind) {
        case "actor", "author" -> 0;
        case "COUNTRY" -> 1;
        case "PLACE" -> 3;
        case "aside" -> 4;
        default -> 2;
      };
    }

    Span words() {
      return phrase.sentence().span(from, to);
    }
  }

  /** What stands farther from the name than this many tokens isn't looked at. */
  private static final int FAR = 80;

  private final PageReading page;
  private final List<Named> named = new ArrayList<>();

  NamedMembers(PageReading page) {
    this.page = page;
  }

  /** All that stand around some names, name by name. */
  List<Named> in(List<NounPhrase> places) {
    for (int place = 0; place < places.size(); place++) {
      read(place, places.get(place));
    }
    return named;
  }

  private void read(int place, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    int by = Condition.AUTHORED.after(sentence, phrase.to());
    List<Agent> agents = page.of(sentence).map(SentenceReading::agents).orElse(List.of());
    for (Mention mention : sentence.mentions()) {
      String member =
          phrase.distance(mention.from(), mention.to()) > FAR ? null : States.member(mention);
      if (member != null) {
        boolean acts =
            agents.stream().anyMatch(agent -> agent.overlaps(mention.from(), mention.to()));
        boolean aside =
            SentenceReading.isInAnAside(sentence, mention.from(), mention.to(), phrase.start());
        // "By Iran", "by the Iranian side".
        boolean author = by > phrase.to() && mention.from() >= by && mention.from() <= by + 1;
        String kind = author ? "author" : aside ? "aside" : acts ? "actor" : mention.kind().name();
        add(place, phrase, member, kind, mention.from(), mention.to());
      }
    }
    page.of(sentence).ifPresent(reading -> acting(place, phrase, reading));
  }

  /** Those who act without a name of a country: "the president", "we". */
  private void acting(int place, NounPhrase phrase, SentenceReading reading) {
    for (Agent agent : reading.agents()) {
      String member =
          phrase.distance(agent.from(), agent.to()) > FAR ? null : reading.member(agent);
      if (member != null
          && named.stream()
              .filter(other -> other.place() == place)
              .noneMatch(other -> agent.overlaps(other.from(), other.to()))) {
        add(place, phrase, member, "other", agent.from(), agent.to());
      }
    }
  }

  private void add(int place, NounPhrase phrase, String member, String kind, int from, int to) {
    Sentence sentence = phrase.sentence();
    // "The China–Uzbekistan line": only part of another name.
    if (!sentence.reads(from - 1, WordList.DASHES) && !sentence.reads(to, WordList.DASHES)) {
      named.add(new Named(place, phrase, member, kind, from, to));
    }
  }
}
