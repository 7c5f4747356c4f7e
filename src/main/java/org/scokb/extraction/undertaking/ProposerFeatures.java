package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.clause.Agent;
import org.scokb.extraction.clause.PageReading;
import org.scokb.extraction.clause.SentenceReading;
import org.scokb.extraction.language.Gazetteer;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.text.Block;
import org.scokb.text.Span;

/**
 * What bears on whether a member is behind an undertaking, as features of a {@link
 * org.scokb.extraction.language.LogisticRegression}: where its sentences name the member, the words
 * between, and whether the text before, the page or its title is about it.
 */
final class ProposerFeatures {

  /** So many places that speak of the undertaking are looked at. */
  private static final int PLACES = 4;

  /** How many words between a member and the name are looked at. */
  private static final int BETWEEN = 12;

  /** What stands farther from the name than this many tokens isn't looked at. */
  private static final int FAR = 80;

  /** Distances in tokens that differ little count as one. */
  private static final int[] DISTANCES = {0, 1, 3, 7, 14};

  /**
   * Where a sentence names a member, or somebody who stands for it.
   *
   * @param kind by its own name, by a city, or by who acts
   * @param side "before", "after" or "within" the undertaking's name
   * @param gapFrom the first token between it and the name
   * @param gapTo the token after them
   */
  record Named(
      int place,
      Sentence sentence,
      String member,
      String kind,
      int from,
      int to,
      String side,
      int gapFrom,
      int gapTo) {

    /** How many tokens stand between. */
    int distance() {
      return gapTo - gapFrom;
    }

    /**
     * How little it tells of the member: who acts by name the most, a pronoun less, a city least.
     */
    int vagueness() {
      return switch (kind) {
        case "actor" -> 0;
        case "COUNTRY" -> 1;
        case "PLACE" -> 3;
        default -> 2;
      };
    }

    Span words() {
      return sentence.span(from, to);
    }
  }

  private final PageReading page;
  private final Undertaking undertaking;
  private final List<NounPhrase> places;
  private final List<Named> named = new ArrayList<>();
  private final List<String> telling;

  /** Where no sentence about it names anybody, what is told around it weighs otherwise. */
  private final String about;

  ProposerFeatures(PageReading page, Undertaking undertaking) {
    this.page = page;
    this.undertaking = undertaking;
    this.places =
        undertaking.places().stream().limit(PLACES).map(Undertaking.Place::phrase).toList();
    for (int place = 0; place < places.size(); place++) {
      read(place, places.get(place));
    }
    this.telling = telling().toList();
    this.about = !named.isEmpty() ? "" : telling.isEmpty() ? "silent " : "told ";
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
              .filter(other -> other.place == place)
              .noneMatch(other -> other.from < agent.to() && agent.from() < other.to)) {
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
        new Named(
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

  Stream<Named> named() {
    return named.stream();
  }

  /** The members that could be behind it. */
  List<String> members() {
    Set<String> members = new TreeSet<>();
    named.forEach(each -> members.add(each.member));
    for (NounPhrase phrase : places) {
      page.of(phrase.sentence()).map(SentenceReading::focus).ifPresent(members::add);
    }
    members.addAll(telling);
    Stream.ofNullable(page.principal()).forEach(members::add);
    return List.copyOf(members);
  }

  /** The features of a member. */
  Set<String> of(String member) {
    Set<String> features = new HashSet<>();
    features.add(about + "principal=" + member.equals(page.principal()));
    features.add(about + "telling=" + telling.contains(member));
    features.add(about + "focus=" + is(member, 0, SentenceReading::focus));
    features.add(about + "speaker=" + is(member, 0, SentenceReading::speaker));
    int first = named.stream().mapToInt(Named::place).min().orElse(0);
    for (int place = 0; place < places.size(); place++) {
      int at = place;
      String again = place == first ? "" : "again ";
      Named nearest = null;
      for (Named each : named) {
        if (each.place == at && each.member.equals(member)) {
          around(each, again, features);
          nearest = nearest == null || each.distance() < nearest.distance() ? each : nearest;
        }
      }
      if (nearest != null) {
        features.add(again + "nearest=" + where(nearest) + " " + others(nearest));
        features.add(again + "nearest=" + where(nearest) + " " + nearest.kind);
      }
    }
    return features;
  }

  private boolean is(String member, int place, Function<SentenceReading, @Nullable String> whom) {
    return page.of(places.get(place).sentence()).map(whom).filter(member::equals).isPresent();
  }

  private void around(Named each, String again, Set<String> features) {
    features.add(again + "where=" + where(each) + " " + each.kind);
    features.add(again + "others=" + each.side + " " + others(each));
    for (int i = each.gapFrom; i < Math.min(each.gapTo, each.gapFrom + BETWEEN); i++) {
      features.add(again + each.side + " between=" + each.sentence.norm(i));
    }
  }

  private static String where(Named each) {
    int bucket = 0;
    while (bucket < DISTANCES.length && each.distance() > DISTANCES[bucket]) {
      bucket++;
    }
    return each.side + " " + bucket;
  }

  /** How many namings of other members stand between, two at most. */
  private long others(Named each) {
    return named.stream()
        .filter(other -> other.place == each.place && !other.member.equals(each.member))
        .filter(other -> other.from >= each.gapFrom && other.from < each.gapTo)
        .limit(2)
        .count();
  }

  /** The features of nobody's being behind it. */
  Set<String> ofNobody(int members) {
    Set<String> features = new HashSet<>();
    features.add("nobody about=" + about);
    features.add("nobody head=" + undertaking.head().word());
    features.add("nobody type=" + undertaking.head().initiative());
    features.add("nobody document=" + undertaking.head().document());
    boolean body =
        places.get(0).sentence().mentions().stream()
            .filter(mention -> mention.to() <= places.get(0).start())
            .anyMatch(mention -> mention.kind() == Mention.Kind.BODY);
    features.add("nobody body=%s %s".formatted(body, named.isEmpty()));
    features.add("nobody members=" + Math.min(PLACES, members));
    undertaking.places().stream()
        .flatMap(place -> place.standing().steps().stream())
        .forEach(step -> features.add("nobody status=" + step.status()));
    places.get(0).sentence().tokens().forEach(token -> features.add("nobody word=" + token.norm()));
    return features;
  }

  /**
   * Who acts last where the list that it is part of is introduced ("Iran will table:"), and first
   * where the next sentence goes on about what this one, without a verb, only names.
   */
  private Stream<String> telling() {
    Sentence sentence = places.get(0).sentence();
    boolean item = sentence.block().kind() == Block.Kind.LIST_ITEM;
    return Stream.concat(
        Stream.of(sentence)
            .filter(each -> item)
            .flatMap(each -> page.introduction(each).stream())
            .flatMap(said -> said.acting().reduce((first, last) -> last).stream()),
        page.continuation(sentence).stream().flatMap(next -> next.acting().limit(1)));
  }
}
