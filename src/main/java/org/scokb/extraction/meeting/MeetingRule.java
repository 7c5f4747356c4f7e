package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scokb.extraction.date.DateMention;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Fact;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Mention;
import org.scokb.extraction.language.Sentence;
import org.scokb.extraction.page.Analysis;
import org.scokb.extraction.page.Deadline;
import org.scokb.extraction.undertaking.Undertaking;
import org.scokb.text.Span;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/** Makes a fact of each gathering, of the mentions that can be of one and the same. */
public final class MeetingRule {

  private final MeetingReader reader;
  private final EventMeetings events;
  private final Lexicon lexicon;

  public MeetingRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reader = new MeetingReader(lexicon);
    this.events = new EventMeetings(lexicon);
  }

  public List<Fact> facts(Analysis analysis, List<Undertaking> undertakings, Facts earlier) {
    List<MeetingGroup> groups = new ArrayList<>();
    List<MeetingMention> vague = new ArrayList<>();
    MeetingSurroundings surroundings = new MeetingSurroundings(analysis, lexicon);
    Map<Sentence, List<MeetingMention>> headed = new LinkedHashMap<>();
    for (Sentence sentence : analysis.all()) {
      List<MeetingMention> found = reader.read(sentence);
      found.forEach(mention -> surroundings.name(sentence, mention.from(), mention.to()));
      headed.put(sentence, found);
    }
    List<MeetingMention> ofEvents = events.of(undertakings, surroundings);
    for (Sentence sentence : analysis.all()) {
      List<MeetingMention> mentions = identified(headed.getOrDefault(sentence, List.of()), groups);
      for (MeetingMention plain : mentions) {
        MeetingMention mention =
            plain.isParticular() || surroundings.isWhereItSpeaks(plain)
                ? surroundings.complete(plain)
                : plain;
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
    ofEvents.forEach(mention -> put(groups, mention));
    join(groups, analysis.deadline());
    vague.forEach(mention -> takeUp(groups, mention));
    return groups.stream().map(group -> fact(analysis, group.mentions(), earlier)).toList();
  }

  /**
   * "The 2018 summit was the 18th": two names of one gathering become one mention with what both
   * tell, and "it was the fourth" is a further mention of the gathering before.
   */
  private static List<MeetingMention> identified(
      List<MeetingMention> mentions, List<MeetingGroup> groups) {
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
        groups.get(groups.size() - 1).add(MeetingGroup.Candidate.of(mention));
      } else {
        result.add(mention);
      }
    }
    return result;
  }

  /** What was read apart can turn out to be one gathering once all its places are known. */
  private static void join(List<MeetingGroup> groups, Deadline deadline) {
    for (int i = 0; i < groups.size(); i++) {
      deadline.check();
      for (int j = groups.size() - 1; j > i; j--) {
        MeetingGroup one = groups.get(i);
        MeetingGroup other = groups.get(j);
        if (one.isOfSame(other) || one.isCounted(other) || other.isCounted(one)) {
          one.addAll(groups.remove(j));
        }
      }
    }
  }

  /** A line "Date: …" of a table tells of the gathering above it. */
  private static void tabulated(List<MeetingGroup> groups, Sentence sentence) {
    MeetingGroup group = groups.get(groups.size() - 1);
    MeetingMention first = group.first();
    DateMention date =
        sentence.dates().stream().filter(d -> d.kind().isWhen()).findFirst().orElse(null);
    Mention place = sentence.mentions(Mention.Kind.PLACE).findFirst().orElse(null);
    if (sentence.index() - first.sentence().index() > 6 || date == null && place == null) {
      return;
    }
    int to = sentence.size();
    group.add(
        MeetingGroup.Candidate.of(
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
                false)));
  }

  private static void put(List<MeetingGroup> groups, MeetingMention mention) {
    MeetingGroup.Candidate candidate = MeetingGroup.Candidate.of(mention);
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (groups.get(i).isOfSame(candidate)) {
        groups.get(i).add(candidate);
        return;
      }
    }
    groups.add(new MeetingGroup(candidate));
  }

  /** "The summit": the one of that body last spoken of. */
  private static void takeUp(List<MeetingGroup> groups, MeetingMention mention) {
    MeetingGroup found = null;
    for (MeetingGroup group : groups) {
      MeetingMention first = group.first();
      boolean before = first.sentence().index() <= mention.sentence().index();
      if (first.bodyName() != null
          && first.bodyName().equals(mention.bodyName())
          && (before || found == null)) {
        found = group;
      }
    }
    if (found != null) {
      found.add(MeetingGroup.Candidate.of(mention));
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
    claims.addAll(Attendance.of(group, earlier));
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
