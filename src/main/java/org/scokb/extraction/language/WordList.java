package org.scokb.extraction.language;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of the lexicon that code asks for, by their names there. */
public enum WordList {
  CAPITAL_HEADS,
  SOFT_HEADS,
  PLEDGING,
  MEETING_HEADS,
  MEETING_PLURALS,
  PARTICIPANTS_CHS,
  PARTICIPANTS_CHG,
  PARTICIPANTS_CFM,
  PARTICIPANTS_CNC,
  COUNCILS,
  REMOTE,
  BESIDES,
  MEETING_FILLERS,
  ORDINALS,
  MEETING_REFERENCES,
  NOMINAL_PROPOSED,
  NEGATIONS,
  CAUSATIVES,
  WISHES,
  IRREGULAR,
  FOUNDING,
  NOMINAL_FOUNDING,
  NO_DIRECTION_WORDS,
  SINGLE_THINGS,
  PROMISES,
  CHAIR_SIDES,
  CHAIR_COMING,
  CHANGES,
  ALL_OFFICES,
  NAME_PARTICLES,
  INTRODUCING_NOUNS,
  OFFICE_COMPLEMENT_LINKS,
  NOT_IN_NAMES,
  DETERMINERS,
  STATE_ARTICLES,
  STATE_PREPOSITIONS,
  AGENT_PRONOUNS,
  RELATIVES,
  TOLD_AS_PAST,
  TOLD_AS_TO_COME,
  FORMS_OF_BE,
  AUXILIARIES,
  DENIALS,
  AFTER_VERB,
  EMPTY_WORDS,
  ABBREVIATIONS,
  INITIALS,
  NAME_SPELLINGS,
  LETTER_WORDS,
  LIKE_FORMS,
  DOUBLING_VERBS,
  BEFORE_VENUE,
  BEFORE_MEETING,
  RECEIVING,
  SEMICOLON,
  COLON,
  BETWEEN,
  AIMS,
  CHAIRING_WORDS,
  SPEECHES,
  FIRST_PERSON,
  BLAND_MODIFIERS,
  PRAISE,
  SHARED_MODIFIERS,
  LATER_ORDINALS,
  VAGUE,
  NAMEABLE_TIMES,
  SPORTS_EVENTS,
  INTRODUCING_HEADS,
  ABOUT,
  ASSETS,
  TURNS_OF_THE_CHAIR,
  WITH_WHOM,
  ATTENDING,
  ROW_LINKS,
  VERB_LINKS,
  PARTICIPLE_PREPOSITIONS,
  FUTURE_WORDS,
  PAST_WORDS,
  TITLE_JOINING,
  TITLE_HEADS,
  AGAIN,
  ARTICLES,
  POINTERS,
  QUOTES,
  DASHES,
  COMMA,
  TITLE_STOPS,
  HEADING_ENDS,
  CLAUSE_ENDS,
  ASIDE_ENDS,
  ASIDE_BOUNDS,
  ITEM_LINKS,
  BESIDE_A_MOTTO,
  APPOSED,
  DOERS,
  AIMING,
  TAKEN_UP,
  THIRD_PERSON,
  NOUN_PREPOSITIONS,
  GOVERNING,
  VERB_ROW_LINKS,
  UNCHANGED,
  TO_COME,
  BEING,
  BARE,
  AT_A_PLACE,
  CLOSE_TO,
  DUTIES,
  DRAFTING,
  DRAFTS,
  YET,
  ALL_OF_THEM,
  SPOKEN_OF_AGAIN,
  SAME_DETERMINERS,
  OF_A_STATE,
  BEFORE_A_DATE,
  HOSTS,
  HOLDING,
  BEFORE_SPOKEN,
  PROMISED_LINKS,
  LISTED_LINKS,
  LAST_LINKS,
  SPEAKERS,
  LEADING_TO_A_LIST,
  DENYING,
  REFERRING,
  COUNTED,
  ASKING,
  SCO_NAMES,
  VERB_HELPERS,
  GENITIVE,
  DEFINITE,
  INDEFINITE,
  OF,
  BY,
  AND,
  THAT,
  ABLE,
  TO,
  SPELLINGS,
  PLURALS,
  OTHER_PLURALS,
  PRESENT_ENDINGS,
  PAST_ENDINGS,
  ING_ENDINGS;

  private static final Map<WordList, Phrases<String>> PHRASES = new ConcurrentHashMap<>();
  private static final Map<WordList, Map<String, String>> PAIRS = new ConcurrentHashMap<>();

  private final List<String> entries;
  private final Set<String> words;

  WordList() {
    entries = Lexicon.list(name().toLowerCase(Locale.ROOT));
    words = entries.stream().map(Normal::fold).collect(toUnmodifiableSet());
  }

  /** Whether a word, folded, is one of the list. */
  public boolean has(String norm) {
    return words.contains(norm);
  }

  /** The words as they are written in the lexicon, in its order. */
  public List<String> entries() {
    return entries;
  }

  /** What becomes what, by entries such as {@code centre>center}; the first of a kind counts. */
  public Map<String, String> pairs() {
    return PAIRS.computeIfAbsent(
        this,
        list -> {
          Map<String, String> pairs = new LinkedHashMap<>();
          for (String entry : list.entries) {
            int to = entry.indexOf('>');
            pairs.putIfAbsent(entry.substring(0, to), entry.substring(to + 1));
          }
          return pairs;
        });
  }

  /** The phrases, for finding them among tokens; each stands for itself. */
  public Phrases<String> phrases() {
    return PHRASES.computeIfAbsent(this, list -> Phrases.of(list.entries));
  }
}
