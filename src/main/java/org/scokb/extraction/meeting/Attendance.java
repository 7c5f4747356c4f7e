package org.scokb.extraction.meeting;

import java.util.List;
import java.util.Set;
import org.scokb.extraction.fact.Claim;
import org.scokb.extraction.fact.Facts;
import org.scokb.extraction.language.Lexicon;
import org.scokb.extraction.language.Sentence;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

/**
 * Who took part in a gathering, by the sentences that name it: "Minister X chaired the session".
 */
final class Attendance {

  private static final Set<String> ACTS = Lexicon.words("attendance_acts");

  private Attendance() {}

  /** A link to each person that a sentence has attend, once. */
  static List<Claim> of(List<MeetingMention> gathering, Facts earlier) {
    List<Sentence> sentences =
        gathering.stream()
            .map(MeetingMention::sentence)
            .filter(sentence -> sentence.tokens().stream().anyMatch(t -> ACTS.contains(t.norm())))
            .distinct()
            .toList();
    return earlier
        .of(Resource.PEOPLE)
        .flatMap(
            person ->
                person.evidence().stream()
                    .filter(
                        words -> sentences.stream().anyMatch(told -> told.span().contains(words)))
                    .limit(1)
                    .map(words -> Claim.of(Property.PEOPLE, person, words)))
        .toList();
  }
}
