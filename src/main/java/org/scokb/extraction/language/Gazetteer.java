package org.scokb.extraction.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** The names that the field knows: of states, cities, bodies of the SCO and organizations. */
public final class Gazetteer {

  /**
   * A state.
   *
   * @param code its ISO 3166-1 alpha-2 code
   * @param member whether it is a full member of the SCO today
   * @param names its short name first, then others
   * @param demonyms adjectives and nouns for what is of it
   * @param leaders surnames of those who have led it or spoken for it, in articles of the field
   */
  record Country(
      String code,
      @Nullable Boolean member,
      List<String> names,
      @Nullable List<String> demonyms,
      @Nullable List<String> leaders) {}

  /**
   * A city, a body or an organization.
   *
   * @param name its usual name
   * @param abbreviation its abbreviation, if it has one
   * @param aliases other ways to write it
   * @param country of a city: where it is
   * @param capital of a city: whether governments are called by it ("Beijing said")
   */
  record Named(
      String name,
      @Nullable String abbreviation,
      @Nullable List<String> aliases,
      @Nullable String country,
      @Nullable Boolean capital) {}

  private record Entry(Mention.Kind kind, String id, Mention.Form form) {}

  private static final Gazetteer KNOWN = load();

  private final Phrases<Entry> phrases = new Phrases<>();
  private final Map<String, String> countryOfPlace = new HashMap<>();
  private final Map<String, String> countryOfLeader = new HashMap<>();
  private final Map<String, String> abbreviations = new HashMap<>();
  private final Set<String> members = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();

  private Gazetteer() {}

  private static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    Lexicon.read("countries", new TypeReference<List<Country>>() {}).forEach(gazetteer::add);
    gazetteer.addAll("bodies", Mention.Kind.BODY);
    gazetteer.addAll("organizations", Mention.Kind.ORGANIZATION);
    gazetteer.addAll("places", Mention.Kind.PLACE);
    for (String sco : WordList.SCO_NAMES.entries()) {
      gazetteer.add(sco, Mention.Kind.SCO, Mention.Kind.SCO.name(), Mention.Form.NAME);
    }
    return gazetteer;
  }

  /** The names in a sentence, the longest at each place, from left to right. */
  public static List<Mention> find(List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    for (Phrases.Match<Entry> match : KNOWN.phrases.find(tokens)) {
      Entry entry = match.value();
      org.scokb.text.Span span =
          new org.scokb.text.Span(
              tokens.get(match.from()).span().start(), tokens.get(match.to() - 1).span().end());
      mentions.add(new Mention(entry.kind, entry.id, entry.form, match.from(), match.to(), span));
    }
    return mentions;
  }

  /** Whether a state is a full member today. */
  public static boolean isMember(String code) {
    return KNOWN.members.contains(code);
  }

  /** The ISO code of the state that a city lies in. */
  public static @Nullable String countryOfPlace(String place) {
    return KNOWN.countryOfPlace.get(place);
  }

  /** Whether a city is a capital, whose name can stand for the government. */
  public static boolean isCapital(String place) {
    return KNOWN.capitals.contains(place);
  }

  /** The city by which a state's government is called, where it is known. */
  public static Optional<String> capital(String country) {
    return KNOWN.capitals.stream()
        .filter(city -> country.equals(KNOWN.countryOfPlace.get(city)))
        .findFirst();
  }

  /** The ISO code of the state that someone with that surname leads or led. */
  public static @Nullable String countryOfLeader(String surname) {
    return KNOWN.countryOfLeader.get(Normal.fold(surname));
  }

  /** The abbreviation of a body or an organization, by its usual name. */
  public static @Nullable String abbreviation(String name) {
    return KNOWN.abbreviations.get(name);
  }

  private void add(Country country) {
    new org.scokb.vocabulary.CountryCode(country.code);
    if (Boolean.TRUE.equals(country.member)) {
      members.add(country.code);
    }
    for (String name : country.names) {
      add(name, Mention.Kind.COUNTRY, country.code, Mention.Form.NAME);
    }
    for (String demonym : orEmpty(country.demonyms)) {
      add(demonym, Mention.Kind.COUNTRY, country.code, Mention.Form.DEMONYM);
    }
    for (String leader : orEmpty(country.leaders)) {
      countryOfLeader.put(Normal.fold(leader), country.code);
    }
  }

  private void addAll(String file, Mention.Kind kind) {
    Lexicon.read(file, new TypeReference<List<Named>>() {}).forEach(named -> add(kind, named));
  }

  private void add(Mention.Kind kind, Named named) {
    add(named.name, kind, named.name, Mention.Form.NAME);
    orEmpty(named.aliases).stream()
        .flatMap(Gazetteer::wordings)
        .forEach(alias -> add(alias, kind, named.name, Mention.Form.NAME));
    if (named.abbreviation != null) {
      add(named.abbreviation, kind, named.name, Mention.Form.ABBREVIATION);
      abbreviations.put(named.name, named.abbreviation);
    }
    if (named.country != null) {
      countryOfPlace.put(named.name, named.country);
    }
    if (Boolean.TRUE.equals(named.capital)) {
      capitals.add(named.name);
    }
  }

  /** A wording with and without each part of it that stands in braces. */
  private static Stream<String> wordings(String alias) {
    int open = alias.indexOf('{');
    int close = alias.indexOf('}');
    return open < 0
        ? Stream.of(alias.replace("  ", " ").strip())
        : Stream.of(alias.substring(open + 1, close), "")
            .flatMap(
                part -> wordings(alias.substring(0, open) + part + alias.substring(close + 1)));
  }

  private void add(String phrase, Mention.Kind kind, String id, Mention.Form form) {
    phrases.add(phrase, new Entry(kind, id, form));
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }
}
