package org.scokb.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  private static final List<DateMention.Kind> PRECISE =
      List.of(
          DateMention.Kind.DAYS,
          DateMention.Kind.DAY,
          DateMention.Kind.MONTH,
          DateMention.Kind.SEASON,
          DateMention.Kind.YEAR);

  private final MeetingReader reader;
  private final Lexicon lexicon;

  public MeetingRule(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.reader = new MeetingReader(lexicon);
  }

  public List<Fact> facts(Analysis analysis, List<Undertaking> undertakings, Facts earlier) {
    List<MeetingGroup> groups = new ArrayList<>();
    List<MeetingMention> vague = new ArrayList<>();
    Circumstances circumstances = new Circumstances(analysis, lexicon);
    Map<Sentence, List<MeetingMention>> headed = new LinkedHashMap<>();
    for (Sentence sentence : analysis.all()) {
      List<MeetingMention> found = reader.read(sentence);
      found.forEach(circumstances::note);
      headed.put(sentence, found);
    }
    List<Undertaking> held = EventMeetings.of(undertakings);
    held.forEach(event -> EventMeetings.names(event).forEach(circumstances::note));
    for (Sentence sentence : analysis.all()) {
      List<MeetingMention> mentions =
          headed.getOrDefault(sentence, List.of()).stream()
              .flatMap(name -> circumstances.told(name, reader.areSeveral(name)).stream())
              .toList();
      for (MeetingMention plain : mentions) {
        MeetingMention mention =
            plain.isParticular() || circumstances.isWhereItSpeaks(plain)
                ? circumstances.presumed(plain)
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
    for (Undertaking event : held) {
      analysis.deadline().check();
      List<MeetingMention> told =
          EventMeetings.names(event).stream()
              .flatMap(name -> circumstances.told(name, false).stream())
              .map(circumstances::presumed)
              .toList();
      if (told.stream().anyMatch(mention -> EventMeetings.isParticular(event, mention))) {
        told.forEach(mention -> put(groups, mention));
      }
    }
    join(groups, analysis.deadline());
    for (MeetingMention mention : vague) {
      analysis.deadline().check();
      if (mention.bodyName() != null) {
        takeUp(groups, mention);
      }
    }
    return groups.stream().map(group -> fact(analysis, group.mentions(), earlier)).toList();
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
            MeetingMention.named(sentence, 0, to, first.title(), first.bodyName())
                .of(first.body())
                .at(date, place)));
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
    List<MeetingGroup> ofBody =
        groups.stream()
            .filter(group -> Objects.equals(group.first().bodyName(), mention.bodyName()))
            .toList();
    ofBody.stream()
        .filter(group -> group.first().sentence().index() <= mention.sentence().index())
        .reduce((first, second) -> second)
        .or(() -> ofBody.stream().findFirst())
        .ifPresent(group -> group.add(MeetingGroup.Candidate.of(mention)));
  }

  private static Fact fact(Analysis analysis, List<MeetingMention> group, Facts earlier) {
    MeetingMention first = group.get(0);
    List<Claim> claims = new ArrayList<>();
    String title =
        group.stream()
            .filter(mention -> mention.number() != null)
            .findFirst()
            .orElse(first)
            .title();
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
    date(group)
        .ifPresent(
            date ->
                claims.add(
                    Claim.of(
                        Property.DATE, Objects.requireNonNull(date.value()).value(), date.span())));
    group.stream()
        .map(MeetingMention::place)
        .filter(place -> place != null)
        .findFirst()
        .ifPresent(place -> claims.add(Claim.of(Property.PLACE, place.id(), place.span())));
    claims.addAll(Attendance.of(group, earlier));
    return new Fact(Resource.MEETINGS, title, claims);
  }

  /** The most precise date that a mention gives. */
  private static Optional<DateMention> date(List<MeetingMention> group) {
    return group.stream()
        .map(MeetingMention::date)
        .filter(date -> date != null && date.value() != null)
        .min(Comparator.comparing(date -> PRECISE.indexOf(date.kind())));
  }
}
