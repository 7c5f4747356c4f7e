package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.phrase.Description;
import org.scokb.extraction.phrase.Naming;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.InitiativeStatus;

/** Gathers the places of a page that speak of one and the same instrument or undertaking. */
final class UndertakingGroups {

  /** Other words by which a thing is taken up again, each before the head of its name. */
  private static final Set<String> AGAIN = Lexicon.words("taken_up_again");

  /** A phrase that names what its group is about, and its name's words. */
  private record Named(NounPhrase phrase, ContentWords wording) {}

  private static final Comparator<Named> BEST =
      Comparator.comparing((Named named) -> named.phrase.proper())
          .thenComparing(named -> named.wording.size());

  private static final class Group {
    private final List<Undertaking.Place> places = new ArrayList<>();
    private final List<Named> names = new ArrayList<>();

    private String head() {
      return places.get(0).phrase().head().word();
    }

    private Undertaking undertaking() {
      return new Undertaking(
          names.stream().max(BEST).map(Named::phrase).orElse(places.get(0).phrase()).name(),
          places);
    }
  }

  private final List<Group> groups = new ArrayList<>();

  private UndertakingGroups() {}

  /** An undertaking for each thing, in the order of its first place. */
  static List<Undertaking> of(List<Undertaking.Place> places) {
    UndertakingGroups groups = new UndertakingGroups();
    places.forEach(groups::add);
    return groups.groups.stream().map(Group::undertaking).toList();
  }

  private void add(Undertaking.Place place) {
    NounPhrase phrase = place.phrase();

    boolean name = Naming.isName(phrase);
    Named named = new Named(phrase, ContentWords.of(phrase.name()));
    int group = same(named);
    if (group < 0 && !name) {
      group = Description.isKnown(phrase) ? -1 : takenUp(phrase);
      if (group >= 0) {
        put(group, new Undertaking.Place(phrase, place.standing(), false));
        return;
      }
      boolean told =
          place.standing().governed() || phrase.isIndefinite() || Description.isKnown(phrase);
      boolean proposed =
          place.standing().steps().stream()
              .anyMatch(step -> step.status() == InitiativeStatus.PROPOSED);
      boolean described =
          Description.isMet(phrase) || proposed && Description.isMetIfProposed(phrase);
      if (!described || !told) {
        return;
      }
    }
    if (group < 0) {
      group = groups.size();
      groups.add(new Group());
    }
    groups.get(group).names.add(named);
    put(group, place);
  }

  private void put(int group, Undertaking.Place place) {
    groups.get(group).places.add(place);
  }

  private int same(Named named) {
    for (int i = 0; i < groups.size(); i++) {
      for (Named other : groups.get(i).names) {
        if (same(other, named)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean same(Named one, Named other) {
    DateMention a = one.phrase.period();
    DateMention b = other.phrase.period();
    return one.wording.same(other.wording)
        && one.phrase.head().document() == other.phrase.head().document()
        && (a == null || b == null || Objects.equals(a.value(), b.value()));
  }

  /** "The centre", "this programme": the last thing of that kind. */
  private int takenUp(NounPhrase phrase) {
    if (!Set.of("the", "this", "that", "its").contains(phrase.determiner())
        || phrase.head().plural()
        || phrase.head().isEvent() && Description.isNumbered(phrase)) {
      return -1;
    }
    String word = phrase.head().word();
    return IntStream.range(0, groups.size())
        .filter(
            i ->
                word.equals(groups.get(i).head())
                    || AGAIN.contains(word + " " + groups.get(i).head()))
        .max()
        .orElse(-1);
  }
}
