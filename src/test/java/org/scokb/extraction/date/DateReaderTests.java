package org.scokb.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.language.Normal;
import org.scokb.text.Block;
import org.scokb.text.Text;
import org.scokb.vocabulary.EdtfDate;

class DateReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council met on 3–4 July 2024 in Astana | 2024-07-03/2024-07-04",
        "It sat on August 31 and September 1, 2025 | 2025-08-31/2025-09-01",
        "From 28 May to 2 June 2019 | 2019-05-28/2019-06-02",
        "held between 9 and 10 June 2018 | 2018-06-09/2018-06-10",
        "on 4th July, 2023 | 2023-07-04",
        "on September, 11th and 12th 2031 | 2031-09-11/2031-09-12",
        "Sept. 1, 2025 | 2025-09-01",
        "on 17.09.2021 | 2021-09-17",
        "04-06.09.2021 -- fair of wells | 2021-09-04/2021-09-06",
        "On Friday and Saturday, June 4-5, 2021 | 2021-06-04/2021-06-05",
        "date 2026-01-01 | 2026-01-01",
        "Published: 2026-9-5 17:40:26 | 2026-09-05",
        "(2026/9/15) | 2026-09-15",
        "On July 4, 2024, 10 leaders met | 2024-07-04",
        "From 28 December to 3 January 2025 | 2024-12-28/2025-01-03",
        "held on December 30 - January 2, 2025 | 2024-12-30/2025-01-02",
        "December-January 2025 | 2024-12/2025-01",
        "in May 2023 | 2023-05",
        "June-July 2022 | 2022-06/2022-07",
        "in autumn 2025 | 2025-23",
        "in the second quarter of 2024 | 2024-34",
        "the plan for 2025-2027 | 2025/2027",
        "the chair for 2023-’24 | 2023/2024",
        "the strategy until 2035 | ../2035",
        "in 2026 | 2026",
      })
  void readsADateAsPreciselyAsItStands(String sentence, String expected) {
    assertThat(values(sentence, null)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council is due to meet in November | 2025-11",
        "The ministers met in November | 2024-11",
        "They met on Monday | 2025-09-01",
        "On June 15, 25 documents were signed | 2025-06-15",
        "In November our institute received the weavers | 2024-11",
        "In November the ministry opens a fair of shared wells | 2025-11",
        "They plan a fair this autumn | 2025-23",
        "May: Fair of Wells | 2025-05",
        "The exercise runs from 11 to 25 September | 2025-09-11/2025-09-25",
        "The next summit is planned for next year | 2026",
        "They will gather in May | 2026-05",
        "They will meet again next spring | 2026-21",
        "They saw each other last autumn | 2024-23",
        "They gather in the autumn | 2025-23",
        "The fair is planned for spring next year | 2026-21",
        "Half of what was planned has been done, such as the fair that was held in October | 2024-10",
        "What was agreed will be signed in May | 2026-05",
        "A year ago they hesitated | 2024",
        "They met to make ready for the leaders, who convene in June | 2026-06",
        "They met in March last year | 2024-03",
        "They met on March 25th last year | 2024-03-25",
        "On 7 April this year they met | 2025-04-07",
        "The hosts prepare to receive them on Tuesday | 2025-09-09",
      })
  void completesADateFromTheDayOfPublication(String sentence, String expected) {
    assertThat(values(sentence, "2025-09-03")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"The ministers met on 21 May", "It will be held next year", "They met on Monday"})
  void leavesADateOpenWhereNothingTellsItsYear(String sentence) {
    assertThat(values(sentence, null)).containsExactly("open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The 1990s saw two summits", "It may come by the 2030s"})
  void takesNoDecadeForItsFirstYear(String sentence) {
    assertThat(values(sentence, null)).isEmpty();
  }

  @Test
  void takesNoYearFromAPeriodThatIsStillToRun() {
    assertThat(
            lines(
                null,
                Block.Kind.PARAGRAPH,
                "They wrote a strategy until 2035",
                Block.Kind.PARAGRAPH,
                "They met on 15 December"))
        .containsExactly("../2035", "open");
  }

  @Test
  void countsAFollowingMonthFromTheDateBefore() {
    assertThat(values("A fair in October 2015, and another the following April", null))
        .containsExactly("2015-10", "2016-04");
  }

  @Test
  void takesTheMonthOfTheLastDateForADayAlone() {
    assertThat(values("They met on 13–14 July 2021, the group on the 14th", null))
        .containsExactly("2021-07-13/2021-07-14", "2021-07-14");
  }

  @Test
  void takesTheYearOfTheLastDateForADayAlone() {
    assertThat(values("In May the ministers conferred, on the 13th", "2025-09-03"))
        .containsExactly("2025-05", "2025-05-13");
  }

  @Test
  void goesOnFromTheDateBeforeOnAPageThatTellsOfOtherDays() {
    assertThat(
            lines(
                "2025-09-03",
                Block.Kind.PARAGRAPH,
                "Founded on 5 July 2001",
                Block.Kind.PARAGRAPH,
                "It sat on 6 June 2002",
                Block.Kind.PARAGRAPH,
                "It was in October and in May",
                Block.Kind.PARAGRAPH,
                "They will meet in June"))
        .containsExactly("2001-07-05", "2002-06-06", "2002-10", "2003-05", "2026-06");
  }

  @Test
  void readsTheYearsOfACalendar() {
    assertThat(
            lines(
                "2025-09-03",
                Block.Kind.HEADING,
                "2030",
                Block.Kind.LIST_ITEM,
                "5 November: fair of wells",
                Block.Kind.LIST_ITEM,
                "7–9 February: fair of looms",
                Block.Kind.PARAGRAPH,
                "They met in May",
                Block.Kind.LIST_ITEM,
                "10 June: fair of kilns",
                Block.Kind.HEADING,
                "What else",
                Block.Kind.LIST_ITEM,
                "10 June: dialogue on kilns"))
        .containsExactly(
            "2030", "2030-11-05", "2031-02-07/2031-02-09", "2025-05", "2030-06-10", "2030-06-10");
  }

  @Test
  void goesOnWithACalendarBeneathHeadingsThatAreNoYear() {
    assertThat(
            lines(
                "2031-11-11",
                Block.Kind.PARAGRAPH,
                "14 June 2030. Norland takes the chair",
                Block.Kind.HEADING,
                "NORLAND NAMES ITS AIMS",
                Block.Kind.PARAGRAPH,
                "5 September. Governors meet",
                Block.Kind.HEADING,
                "GOVERNORS AGREE",
                Block.Kind.PARAGRAPH,
                "20 February. Weavers meet"))
        .containsExactly("2030-06-14", "2030-09-05", "2031-02-20");
  }

  @Test
  void takesTheYearThatAMonthHasInATurnInTheChair() {
    assertThat(
            lines(
                null,
                Block.Kind.PARAGRAPH,
                "In the year of its chair, 2030–2031, Norland holds fairs",
                Block.Kind.PARAGRAPH,
                "The coordinators meet on 21 October",
                Block.Kind.PARAGRAPH,
                "A fair is planned for April"))
        .containsExactly("2030/2031", "2030-10-21", "2031-04");
  }

  @Test
  void staysNearTheLatestDateOfAPageWithoutADayOfPublication() {
    assertThat(
            lines(
                null,
                Block.Kind.PARAGRAPH,
                "It passed to Norland on 28 August 2030",
                Block.Kind.PARAGRAPH,
                "By November a plan had been drawn up",
                Block.Kind.PARAGRAPH,
                "A fair was held on 27 March 2031",
                Block.Kind.PARAGRAPH,
                "It was founded on 5 July 2001",
                Block.Kind.PARAGRAPH,
                "They met in April",
                Block.Kind.PARAGRAPH,
                "The summit, on 15 and 16 June, was short"))
        .containsExactly(
            "2030-08-28",
            "2030-11",
            "2031-03-27",
            "2001-07-05",
            "2031-04",
            "2031-06-15/2031-06-16");
  }

  @Test
  void takesTheYearThatWasToldBeforeRatherThanOneBehindTheDate() {
    assertThat(
            values(
                "The term is that of 2030-2031. In July Norland took over, and it will host a fair"
                    + " in 2031",
                null))
        .containsExactlyInAnyOrder("2030/2031", "2030-07", "2031");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Expo in October, congress in January 2031 | 2030-10 | 2031-01",
        "The council sits on 17 November 2030 and the ministers are to meet in April | 2030-11-17 | 2031-04",
        "It was signed on 10 November 2030 and had been drafted in April | 2030-11-10 | 2030-04",
        "It holds the chair until July and met in April 2031 | 2031-07 | 2031-04",
      })
  void completesADateFromAnotherOfItsSentence(String sentence, String first, String second) {
    assertThat(values(sentence, "2030-09-03")).containsExactly(first, second);
  }

  @Test
  void doesNotTakeAVerbForAMonth() {
    assertThat(values("It may come, and they march on", null)).isEmpty();
  }

  private static List<String> lines(String publishedOn, Object... kindsAndLines) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < kindsAndLines.length; i += 2) {
      text.append(kindsAndLines[i]).append('\n');
    }
    String view = Normal.of(text.toString());
    EdtfDate published = publishedOn == null ? null : new EdtfDate(publishedOn);
    DateReader reader = new DateReader(new Text(text.toString()), published);
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < kindsAndLines.length; i += 2) {
      int to = view.indexOf('\n', from);
      reader.open((Block.Kind) kindsAndLines[i]);
      reader.read(view, from, to).stream()
          .map(date -> Objects.toString(date.value(), "open"))
          .forEach(values::add);
      from = to + 1;
    }
    return values;
  }

  private static List<String> values(String sentence, String publishedOn) {
    EdtfDate published = publishedOn == null ? null : new EdtfDate(publishedOn);
    String view = Normal.of(sentence);
    return new DateReader(new Text(sentence), published)
        .read(view, 0, view.length()).stream()
            .map(date -> Objects.toString(date.value(), "open"))
            .toList();
  }
}
