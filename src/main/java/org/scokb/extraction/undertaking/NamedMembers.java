package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Agent;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NounPhrase;

/** Where the sentences around the names of an undertaking name members. */
final class NamedMembers {

  /** What stands farther from the name than this many tokens isn't looked at. */
  private static final int FAR = 80;

  private final PageReading page;
  private final List<NamedMember> named = new ArrayList<>();

  NamedMembers(PageReading page) {
    this.page = page;
  }

  /** All that stand around some names, name by name. */
  List<NamedMember> in(List<NounPhrase> places) {
    for (int place = 0; place < places.size(); place++) {
      read(place, places.get(place));
    }
    return named;
  }

  private void read(int place, NounPhrase phrase) {
    Sentence sentence = phrase.sentence();
    List<Agent> agents = page.of(sentence).map(SentenceReading::agents).orElse(List.of());
    for (Mention mention : sentence.mentions()) {
      String member = phrase.distance(mention.from(), mention.to()) > FAR ? null : member(mention);
      if (member != null) {
        boolean acts =
            agents.stream()
                .anyMatch(agent -> agent.from() < mention.to() && mention.from() < agent.to());
        String kind = acts ? "actor" : mention.kind().name();
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
              .noneMatch(other -> other.from() < agent.to() && agent.from() < other.to())) {
        add(place, phrase, member, "other", agent.from(), agent.to());
      }
    }
  }

  private void add(int place, NounPhrase phrase, String member, String kind, int from, int to) {
    Sentence sentence = phrase.sentence();
    // "The China–Uzbekistan line": only part of another name.
    if (sentence.readsAny(from - 1, "-", "–") || sentence.readsAny(to, "-", "–")) {
      return;
    }
    boolean before = to <= phrase.start();
    boolean after = from >= phrase.to();
    named.add(
        new NamedMember(
            place,
            sentence,
            member,
            kind,
            from,
            to,
            before ? "before" : after ? "after" : "within",
            before ? to : after ? phrase.to() : from,
            before ? phrase.start() : from));
  }

  /** The member that a country or a city is, or lies in. */
  private static @Nullable String member(Mention mention) {
    String code =
        switch (mention.kind()) {
          case COUNTRY -> mention.id();
          case PLACE -> Gazetteer.countryOfPlace(mention.id());
          default -> null;
        };
    return code != null && Gazetteer.isMember(code) ? code : null;
  }
}
