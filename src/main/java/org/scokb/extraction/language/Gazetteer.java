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
import org.scokb.text.Span;
import org.scokb.vocabulary.CountryCode;
import tools.jackson.core.type.TypeReference;

/** The names that the field knows: of states, cities, bodies of the SCO and organizations. */
public final class Gazetteer {

  /**
   * A state by its ISO 3166-1 alpha-2 code, whether it is a full member today, its short name first
   * among its names, and the surnames of those who have led it or spoken for it.
   */
  record Country(
      String code,
      boolean member,
      List<String> names,
      List<String> demonyms,
      List<String> leaders) {}

  /**
   * A city, a body or an organization by its usual name; of a city, where it is and whether
   * governments are called by it ("Beijing said").
   */
  record Named(
      String name,
      @Nullable String abbreviation,
      List<String> aliases,
      @Nullable String country,
      boolean capital) {}

  private record Entry(Mention.Kind kind, String id, Mention.Form form) {}

  private static final Phrases<Entry> PHRASES = new Phrases<>();
  private static final Set<String> MEMBERS = new HashSet<>();
  private static final Map<String, String> COUNTRIES_OF_LEADERS = new HashMap<>();
  private static final Map<String, Named> NAMED = new HashMap<>();

  static {
    Lexicon.read("countries", new TypeReference<List<Country>>() {}).forEach(Gazetteer::add);
    addAll("bodies", Mention.Kind.BODY);
    addAll("organizations", Mention.Kind.ORGANIZATION);
    addAll("places", Mention.Kind.PLACE);
    add(WordList.SCO_NAMES.entries(), Mention.Kind.SCO, Mention.Kind.SCO.name(), Mention.Form.NAME);
  }

  private Gazetteer() {}

  private static void add(Country country) {
    new CountryCode(country.code);
    if (country.member) {
      MEMBERS.add(country.code);
    }
    add(country.names, Mention.Kind.COUNTRY, country.code, Mention.Form.NAME);
    add(country.demonyms, Mention.Kind.COUNTRY, country.code, Mention.Form.DEMONYM);
    country.leaders.forEach(leader -> COUNTRIES_OF_LEADERS.put(Normal.fold(leader), country.code));
  }

  private static void addAll(String file, Mention.Kind kind) {
    for (Named named : Lexicon.read(file, new TypeReference<List<Named>>() {})) {
      add(List.of(named.name), kind, named.name, Mention.Form.NAME);
      List<String> aliases = named.aliases.stream().flatMap(Gazetteer::wordings).toList();
      add(aliases, kind, named.name, Mention.Form.NAME);
      if (named.abbreviation != null) {
        add(List.of(named.abbreviation), kind, named.name, Mention.Form.ABBREVIATION);
      }
      NAMED.put(named.name, named);
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

  private static void add(List<String> names, Mention.Kind kind, String id, Mention.Form form) {
    names.forEach(name -> PHRASES.add(name, new Entry(kind, id, form)));
  }

  /** The names in a sentence, the longest at each place, from left to right. */
  public static List<Mention> find(List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    for (Phrases.Match<Entry> match : PHRASES.find(tokens)) {
      Entry entry = match.value();
      if (entry.form == Mention.Form.ABBREVIATION && isInCapitals(tokens)) {
        continue;
      }
      Span span = tokens.get(match.from()).span().cover(tokens.get(match.to() - 1).span());
      mentions.add(new Mention(entry.kind, entry.id, entry.form, match.from(), match.to(), span));
    }
    return mentions;
  }

  /** "WHO IS IN": a heading in capitals, which shows no abbreviations. */
  private static boolean isInCapitals(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).count() > 1
        && tokens.stream()
            .noneMatch(token -> token.form().chars().anyMatch(Character::isLowerCase));
  }

  public static boolean isMember(String code) {
    return MEMBERS.contains(code);
  }

  /** The ISO code of the state that a city lies in. */
  public static @Nullable String countryOfPlace(String place) {
    return named(place).map(Named::country).orElse(null);
  }

  /** Whether a city is a capital, whose name can stand for the government. */
  public static boolean isCapital(String place) {
    return named(place).filter(Named::capital).isPresent();
  }

  /** The city by which a state's government is called, where it is known. */
  public static Optional<String> capital(String country) {
    return NAMED.values().stream()
        .filter(city -> city.capital && country.equals(city.country))
        .map(Named::name)
        .findFirst();
  }

  /** The ISO code of the state that someone with that surname leads or led. */
  public static @Nullable String countryOfLeader(String surname) {
    return COUNTRIES_OF_LEADERS.get(Normal.fold(surname));
  }

  /** The abbreviation of a body or an organization, by its usual name. */
  public static @Nullable String abbreviation(String name) {
    return named(name).map(Named::abbreviation).orElse(null);
  }

  private static Optional<Named> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }
}
