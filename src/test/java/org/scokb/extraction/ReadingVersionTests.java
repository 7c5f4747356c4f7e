package org.scokb.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scokb.extraction.meeting.MeetingRule;
import org.scokb.text.PageReader;

/** Whether a change in what reads has articles read again. */
class ReadingVersionTests {

  @Test
  void isTheSameForTheSameClassesAndData() {
    assertThat(ReadingVersion.of("data", RuleExtractor.class))
        .isEqualTo(ReadingVersion.of("data", RuleExtractor.class, MeetingRule.class))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void isAnotherForOtherDataOrClasses() {
    assertThat(
            new String[] {
              ReadingVersion.of("data", RuleExtractor.class),
              ReadingVersion.of("others", RuleExtractor.class),
              ReadingVersion.of("data", PageReader.class)
            })
        .doesNotHaveDuplicates();
  }
}
