package org.scokb.extraction.undertaking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Normal;
import org.scokb.extraction.language.WordList;
import org.scokb.extraction.page.Deadline;
import org.scokb.extraction.phrase.NounPhrase;
import org.scokb.vocabulary.EdtfDate;

/** Gathers the places of a page that speak of one and the same instrument or undertaking. */
final class UndertakingGroups {

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

    private Undertaking undertaking(boolean particular) {
      return new Undertaking(
          names.stream().max(BEST).map(Named::phrase).orElse(places.get(0).phrase()).name(),
          places,
          particular);
    }

    private void add(Named named, Undertaking.Place place) {
      names.add(named);
      places.add(place);
    }
  }

  private final List<Group> groups = new ArrayList<>();

  /** What words only touch upon, and nothing takes up again. */
  private final Map<String, Group> mere = new LinkedHashMap<>();

  private UndertakingGroups() {}

  /** An undertaking for each thing: the particular ones in the order of their first places. */
  static List<Undertaking> of(List<Undertaking.Place> places, Deadline deadline) {
    UndertakingGroups groups = new UndertakingGroups();
    deadline.watch(places).forEach(groups::add);
    return Stream.concat(
            groups.groups.stream().map(group -> group.undertaking(true)),
            groups.mere.values().stream().map(group -> group.undertaking(false)))
        .toList();
  }

  private void add(Undertaking.Place place) {
    NounPhrase phrase = place.phrase();
    // "The charter" is that of the SCO, unless the page has named another.
    boolean bare = !phrase.proper() && phrase.to() == phrase.headAt() + 1;
    boolean name = phrase.isName() && !(bare && takenUp(phrase).isPresent());
    Named named = new Named(phrase, ContentWords.of(phrase.name()));
    Optional<Group> group = same(named);
    if (group.isEmpty() && !name) {
      boolean other = phrase.isKnown() || phrase.complemented() && phrase.isOfTheSco();
      Optional<Group> again = other ? Optional.empty() : takenUp(phrase);
      if (again.isPresent()) {
        again.get().places.add(new Undertaking.Place(phrase, place.standing(), false));
        return;
      }
      boolean told =
          !place.standing().steps().isEmpty()
              || place.standing().governed()
              || phrase.isIndefinite()
              || phrase.isKnown();
      boolean described =
          phrase.isDescription()
              || place.standing().isProposed() && phrase.isDescriptionIfProposed();
      if (!described || !told) {
        mere.computeIfAbsent(Normal.fold(phrase.name()), key -> new Group()).add(named, place);
        return;
      }
    }
    group.orElseGet(this::another).add(named, place);
  }

  private Group another() {
    groups.add(new Group());
    return groups.get(groups.size() - 1);
  }

  private Optional<Group> same(Named named) {
    return groups.stream()
        .filter(group -> group.names.stream().anyMatch(other -> same(other, named)))
        .findFirst();
  }

  private static boolean same(Named one, Named other) {
    DateMention a = one.phrase.period();
    DateMention b = other.phrase.period();
    return one.wording.same(other.wording)
        && one.phrase.head().document() == other.phrase.head().document()
        && (a == null
            || b == null
            || Objects.equals(EdtfDate.lastDay(a.value()), EdtfDate.lastDay(b.value())));
  }

  /** "The centre", "this programme": the last thing of that kind. */
  private Optional<Group> takenUp(NounPhrase phrase) {
    if (!WordList.SAME_DETERMINERS.has(phrase.determiner())
        || phrase.head().plural()
        || phrase.head().isEvent() && phrase.isNumbered()) {
      return Optional.empty();
    }
    String word = phrase.head().word();
    return groups.stream()
        .filter(group -> word.equals(group.head()) || WordList.AGAIN.has(word + " " + group.head()))
        .reduce((first, second) -> second);
  }
}
