package org.scokb.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scokb.text.Span;
import org.scokb.vocabulary.EdtfDate;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Makes a fact of each gathering, of the mentions that can be of one and the same. */
final class MeetingRule {

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private final MeetingReader reader;
  private final EventMeetings events;

  MeetingRule(Lexicon lexicon) {
    this.reader = new MeetingReader(lexicon);
    this.events = new EventMeetings(lexicon);
  }

  List<Fact> facts(Analysis analysis, List<Undertaking> undertakings, Facts earlier) {
    List<List<MeetingMention>> groups = new ArrayList<>();
    List<MeetingMention> vague = new ArrayList<>();
    for (Sentence sentence : analysis.all()) {
      List<MeetingMention> mentions = identified(reader.read(sentence), groups);
      for (MeetingMention mention : mentions) {
        if (mention.isParticular()) {
          put(groups, mention);
        } else {
          vague.add(mention);
        }
      }
      if (mentions.isEmpty() && reader.isLabel(sentence) && !groups.isEmpty()) {
        tabulated(groups, sentence);
      }
    }
    for (MeetingMention mention : events.of(undertakings)) {
      put(groups, mention);
    }
    join(groups);
    vague.forEach(mention -> takeUp(groups, mention));
    return groups.stream().map(group -> fact(analysis, group, earlier)).toList();
  }

  /**
   * "The 2018 summit was the 18th": two names of one gathering become one mention with what both
   * tell, and "it was the fourth" is a further mention of the gathering before.
   */
  private static List<MeetingMention> identified(
      List<MeetingMention> mentions, List<List<MeetingMention>> groups) {
    List<MeetingMention> result = new ArrayList<>();
    for (MeetingMention mention : mentions) {
      MeetingMention before = result.isEmpty() ? null : result.get(result.size() - 1);
      Sentence sentence = mention.sentence();
      int is = mention.from() - 1;
      while (is >= 0 && (sentence.norm(is).equals("the") || sentence.norm(is).equals("also"))) {
        is--;
      }
      boolean copula = sentence.norm(is).equals("was") || sentence.norm(is).equals("is");
      if (copula
          && before != null
          && before.to() >= is
          && java.util.Objects.equals(before.bodyName(), mention.bodyName())) {
        result.set(
            result.size() - 1,
            new MeetingMention(
                sentence,
                before.from(),
                mention.to(),
                mention.numbered() ? mention.title() : before.title(),
                before.body() == null ? mention.body() : before.body(),
                before.bodyName(),
                mention.date() == null ? before.date() : mention.date(),
                mention.place() == null ? before.place() : mention.place(),
                before.numbered() || mention.numbered(),
                false));
      } else if (copula && is == 1 && sentence.norm(0).equals("it") && !groups.isEmpty()) {
        groups.get(groups.size() - 1).add(mention);
      } else {
        result.add(mention);
      }
    }
    return result;
  }

  /** What was read apart can turn out to be one gathering once all its places are known. */
  private static void join(List<List<MeetingMention>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      for (int j = groups.size() - 1; j > i; j--) {
        List<MeetingMention> one = groups.get(i);
        List<MeetingMention> other = groups.get(j);
        if (other.stream().allMatch(mention -> fits(one, mention))
            && other.stream().anyMatch(mention -> sameMeeting(one, mention))) {
          one.addAll(other);
          groups.remove(j);
        }
      }
    }
  }

  /** A line "Date: …" of a table tells of the gathering above it. */
  private static void tabulated(List<List<MeetingMention>> groups, Sentence sentence) {
    List<MeetingMention> group = groups.get(groups.size() - 1);
    MeetingMention first = group.get(0);
    DateMention date =
        sentence.dates().stream().filter(d -> d.kind().isWhen()).findFirst().orElse(null);
    Mention place = sentence.mentions(Mention.Kind.PLACE).findFirst().orElse(null);
    if (sentence.index() - first.sentence().index() > 6 || date == null && place == null) {
      return;
    }
    int to = sentence.size();
    group.add(
        new MeetingMention(
            sentence,
            0,
            to,
            first.title(),
            first.body(),
            first.bodyName(),
            date,
            place,
            false,
            false));
  }

  private static void put(List<List<MeetingMention>> groups, MeetingMention mention) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (sameMeeting(groups.get(i), mention)) {
        groups.get(i).add(mention);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(mention)));
  }

  private static boolean sameMeeting(List<MeetingMention> group, MeetingMention mention) {
    MeetingMention first = group.get(0);
    if (first.bodyName() == null && mention.bodyName() == null) {
      return Naming.same(first.title(), mention.title()) && fits(group, mention);
    }
    return first.bodyName() != null
        && first.bodyName().equals(mention.bodyName())
        && fits(group, mention)
        && (shares(group, mention) || sameNumber(group, mention));
  }

  /** No contradiction in date, place or number. */
  private static boolean fits(List<MeetingMention> group, MeetingMention mention) {
    for (MeetingMention other : group) {
      EdtfDate one = other.date() == null ? null : other.date().value();
      EdtfDate two = mention.date() == null ? null : mention.date().value();
      if (one != null && two != null && !one.intersects(two)) {
        return false;
      }
      if (other.place() != null
          && mention.place() != null
          && !other.place().id().equals(mention.place().id())) {
        return false;
      }
      String number = number(mention);
      String otherNumber = number(other);
      if (number != null && otherNumber != null && !number.equals(otherNumber)) {
        return false;
      }
    }
    return true;
  }

  /** A date or a place that both have. */
  private static boolean shares(List<MeetingMention> group, MeetingMention mention) {
    for (MeetingMention other : group) {
      boolean date =
          other.date() != null
              && mention.date() != null
              && other.date().value() != null
              && mention.date().value() != null;
      boolean place = other.place() != null && mention.place() != null;
      if (date || place) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameNumber(List<MeetingMention> group, MeetingMention mention) {
    String number = number(mention);
    return number != null && group.stream().anyMatch(other -> number.equals(number(other)));
  }

  private static @Nullable String number(MeetingMention mention) {
    java.util.regex.Matcher digits =
        java.util.regex.Pattern.compile("\\b(\\d+)(?:st|nd|rd|th)\\b").matcher(mention.title());
    if (digits.find()) {
      return digits.group(1);
    }
    for (String word : mention.title().toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
      int at = ORDINALS.indexOf(word);
      if (at >= 0) {
        return String.valueOf(at + 1);
      }
    }
    return null;
  }

  /** "The summit": the one of that body last spoken of. */
  private static void takeUp(List<List<MeetingMention>> groups, MeetingMention mention) {
    List<MeetingMention> found = null;
    for (List<MeetingMention> group : groups) {
      MeetingMention first = group.get(0);
      boolean before = first.sentence().index() <= mention.sentence().index();
      if (first.bodyName() != null
          && first.bodyName().equals(mention.bodyName())
          && (before || found == null)) {
        found = group;
      }
    }
    if (found != null) {
      found.add(mention);
    }
  }

  private static Fact fact(Analysis analysis, List<MeetingMention> group, Facts earlier) {
    MeetingMention first = group.get(0);
    List<Claim> claims = new ArrayList<>();
    String title = best(group);
    for (MeetingMention mention : group) {
      Span span = mention.isParticular() ? mention.span() : mention.name();
      boolean opens = claims.isEmpty();
      claims.add(
          Claim.of(
              opens ? Property.TITLE : Property.MENTION,
              opens ? title : analysis.page().text().exact(span),
              span));
    }
    String body = first.bodyName();
    if (body != null) {
      Span words =
          group.stream()
              .map(MeetingMention::body)
              .filter(b -> b != null)
              .findFirst()
              .map(Mention::span)
              .orElse(first.name());
      Fact organization = earlier.named(Resource.ORGANIZATIONS, body).orElse(null);
      claims.add(
          organization == null
              ? Claim.of(Property.BODY, body, words)
              : Claim.of(Property.BODY, organization, words));
    }
    DateMention date = date(group);
    if (date != null && date.value() != null) {
      claims.add(Claim.of(Property.DATE, date.value().value(), date.span()));
    }
    group.stream()
        .map(MeetingMention::place)
        .filter(place -> place != null)
        .findFirst()
        .ifPresent(place -> claims.add(Claim.of(Property.PLACE, place.id(), place.span())));
    return new Fact(Resource.MEETINGS, title, claims);
  }

  /** The most precise date that a mention gives, the later one of equals. */
  private static @Nullable DateMention date(List<MeetingMention> group) {
    DateMention best = null;
    for (MeetingMention mention : group) {
      DateMention date = mention.date();
      if (date != null
          && date.value() != null
          && (best == null
              || rank(date) < rank(best)
              || rank(date) == rank(best)
                  && date.kind() == DateMention.Kind.DAYS
                  && mention.sentence().block().kind() == org.scokb.text.Block.Kind.PARAGRAPH)) {
        best = date;
      }
    }
    return best;
  }

  private static int rank(DateMention date) {
    return switch (date.kind()) {
      case DAYS -> 0;
      case DAY -> 1;
      case MONTH -> 2;
      case SEASON -> 3;
      default -> 4;
    };
  }

  private static String best(List<MeetingMention> group) {
    MeetingMention best = group.get(0);
    for (MeetingMention mention : group) {
      if (mention.numbered() && !best.numbered()) {
        best = mention;
      }
    }
    return best.title();
  }
}
