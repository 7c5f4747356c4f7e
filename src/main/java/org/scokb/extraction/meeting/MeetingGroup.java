package org.scokb.extraction.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.language.ContentWords;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.WordList;
import org.scokb.vocabulary.EdtfDate;

/** The mentions that can be of one and the same gathering. */
final class MeetingGroup {

  /** The first of the councils. */
  static final String SUMMITS = WordList.COUNCILS.entries().get(0);

  /** Before every sentence. */
  static final int NEVER = Integer.MIN_VALUE;

  private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

    private boolean isNear(int summit, int off) {
      return first != null
          && Math.abs(first.getYear() - DateMention.BEFORE_THE_SCO - summit) <= off;
    }

    private boolean intersects(Days other) {
      return startsBy(other.last) && other.startsBy(last);
    }

    private boolean areFew() {
      return first != null && last != null && first.plusWeeks(1).isAfter(last);
    }

    private boolean startsBy(@Nullable LocalDate day) {
      return first == null || day == null || !first.isAfter(day);
    }
  }

  /** A mention with what tells gatherings apart. */
  record Candidate(
      MeetingMention mention, @Nullable Days days, @Nullable String place, ContentWords title) {

    static Candidate of(MeetingMention mention) {
      DateMention date = mention.date();
      EdtfDate value = date == null ? null : date.value();
      Mention place = mention.place();
      return new Candidate(
          mention,
          value == null ? null : new Days(value.earliest(), value.latest()),
          place == null ? null : place.id(),
          ContentWords.of(
              mention.number() == null
                  ? mention.title()
                  : mention.title().substring(mention.title().indexOf(' ') + 1)));
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();
  private final Set<Days> days = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<Integer> numbers = new HashSet<>();

  MeetingGroup(Candidate first) {
    add(first);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
    Stream.ofNullable(candidate.days).forEach(days::add);
    Stream.ofNullable(candidate.place).forEach(places::add);
    Stream.ofNullable(candidate.mention.number()).forEach(numbers::add);
  }

  void addAll(MeetingGroup other) {
    other.candidates.forEach(this::add);
  }

  MeetingMention first() {
    return candidates.get(0).mention;
  }

  List<MeetingMention> mentions() {
    return candidates.stream().map(Candidate::mention).toList();
  }

  boolean isBeforeTheSco() {
    return mentions().stream()
        .flatMap(mention -> Stream.ofNullable(mention.date()))
        .anyMatch(DateMention::isBeforeTheSco);
  }

  /** Whether a mention can be of this gathering. */
  boolean isOfSame(Candidate candidate) {
    return isAlike(candidate) && agrees(candidate);
  }

  /** No contradiction in date, place or number. */
  boolean agrees(Candidate candidate) {
    return agree(places, candidate.place)
        && agree(numbers, candidate.mention.number())
        && (candidate.days == null || days.stream().allMatch(candidate.days::intersects));
  }

  /** The last sentence that speaks of it before another mention; {@link #NEVER} if none does. */
  int lastBefore(MeetingMention other) {
    return mentions().stream()
        .filter(mention -> mention.name().end() <= other.name().start())
        .mapToInt(mention -> mention.sentence().index())
        .reduce(NEVER, Math::max);
  }

  /** Whether all mentions of another can be of this gathering. */
  boolean isOfSame(MeetingGroup other) {
    return other.candidates.stream().anyMatch(this::isAlike)
        && other.candidates.stream().allMatch(this::agrees);
  }

  /** Whether another is the summit that a number alone tells here: one a year, since 2001. */
  boolean isCounted(MeetingGroup other) {
    return SUMMITS.equals(first().bodyName())
        && SUMMITS.equals(other.first().bodyName())
        && !numbers.isEmpty()
        && days.isEmpty()
        && places.isEmpty()
        && isOfYear(other, 0);
  }

  /** Whether another is held in the year that a summit's number tells, or so many years off. */
  private boolean isOfYear(MeetingGroup other, int off) {
    return !SUMMITS.equals(first().bodyName())
        || numbers.stream()
            .allMatch(number -> other.days.stream().allMatch(day -> day.isNear(number, off)));
  }

  /** Whether one has a place and the other a date or number of a gathering of the same body. */
  boolean isOtherHalf(MeetingGroup other) {
    return isMeantByASummit(other)
        || !isNextAfter(other)
            && !other.isNextAfter(this)
            && places.isEmpty() != other.places.isEmpty()
            && first().bodyName() != null
            && Objects.equals(first().bodyName(), other.first().bodyName())
            && (places.isEmpty() ? other : this).days.isEmpty()
            && isOfYear(other, 1)
            && other.isOfYear(this, 1)
            && other.candidates.stream().allMatch(this::agrees);
  }

  /** "Before the next Osh summit", where another has been told of. */
  private boolean isNextAfter(MeetingGroup other) {
    return first().sentence().reads(first().from(), WordList.CHAIR_COMING)
        && other.lastBefore(first()) != NEVER;
  }

  /**
   * Whether another is meant by "the summit": the premiers' session then and there, or that of
   * officials whose number was told just before.
   */
  private boolean isMeantByASummit(MeetingGroup other) {
    String body = other.first().bodyName();
    return SUMMITS.equals(first().bodyName())
        && first().body() == null
        && numbers.isEmpty()
        && other.candidates.stream().allMatch(this::agrees)
        && (body == null
            ? days.isEmpty()
                && !other.numbers.isEmpty()
                && candidates.stream().allMatch(each -> each.title.size() == 1)
                && other.lastBefore(first()) >= first().sentence().index() - 1
            : body.equals(WordList.COUNCILS.entries().get(1))
                && other.days.stream().anyMatch(Days::areFew)
                && (!places.isEmpty() && !other.places.isEmpty()
                    || days.stream().anyMatch(day -> day.areFew() && other.days.contains(day))));
  }

  /** Of the same body, and with a date, a place or a number; of none, and called the same. */
  private boolean isAlike(Candidate candidate) {
    String body = first().bodyName();
    if (body == null) {
      return candidate.mention.bodyName() == null && candidates.get(0).title.same(candidate.title);
    }
    return body.equals(candidate.mention.bodyName())
        && (candidate.days != null && !days.isEmpty()
            || candidate.place != null && !places.isEmpty()
            || numbers.contains(candidate.mention.number()));
  }

  /** Whether every one known is the same as another, where that is known. */
  private static <T> boolean agree(Set<T> ones, @Nullable T other) {
    return other == null || ones.stream().allMatch(other::equals);
  }
}
