package org.scokb.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.text.Block.Kind;
import org.scokb.vocabulary.EdtfDate;

class PageReaderTests {

  private static final String PROSE =
      "Ministers from nine countries spent the morning on border posts and the afternoon on fish.";
  private static final String MORE =
      "A second round is planned for the spring, when the passes are open again and the hotels are cheap.";

  private final PageReader reader = new PageReader();

  @Nested
  class Residue {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "English\nРусский\nFrançais\nQazaqsha",
          "English | Chinese | العربية",
          "EN | RU | UZ",
          "Home | World | Politics | Contact us",
          "Home > News > Central Asia",
          "Menu",
          "Share on Facebook",
          "Share: X · WhatsApp · Email",
          "• Tweet",
          "Facebook Twitter LinkedIn Print",
          "Sign in",
          "Log in | Register",
          "Subscribe to our newsletter",
          "Newsletter: the week in Tashkent, in your inbox on Mondays",
          "Advertisement",
          "© 2024 Lake Post. All rights reserved.",
          "Copyright 2019 The Valley Times",
          "Read also: Two bridges over the Naryn",
          "Read more: the port that waits for ships",
          "Tags: SCO, trade, fisheries",
          "Tel: +998 71 200 00 00",
          "Press office, +7 495 000 00 00",
          "@lakepost",
          "#SCO #Bishkek2026",
          "https://example.org/a/b",
          "USD 12650.4 EUR 13700.1 RUB 140.2",
          "USD/KZT 512.3 ▲",
          "Tashkent +31°C",
          "Саммит прошёл в Душанбе",
          "上海合作组织秘书处",
          "1,204 views",
          "This site uses cookies to improve your visit.",
          "The views expressed here are the author's own."
        })
    void isToldByWhatItIs(String residue) {
      WebPage page =
          page("Fish and borders on one agenda\n\n%s\n\n%s\n\n%s".formatted(PROSE, residue, MORE));

      assertThat(body(page)).containsExactly(PROSE, MORE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Share prices rose in Almaty after the announcement, and the tenge followed.",
          "English will be a third working language of the centre, the ministry said.",
          "Sharing the water fairly, he added, is harder than sharing the power.",
          "Home-grown start-ups from Uzbekistan and Pakistan were given a stand each.",
          "Subscribe to the principle first, said the minister, and argue about money afterwards.",
          "Read in full, the declaration is shorter than the menu of the gala dinner.",
          "Related to this is the question of who will pay for the locomotives.",
          "Follow-up talks are to be held in Dushanbe in March 2027.",
          "By strengthening its ports, Iran hopes to shorten the road to the Gulf.",
          "The rate of 512.3 tenge to the dollar worried the Kazakh exporters.",
          "More on the corridor was promised for the meeting in Qingdao.",
          "Print media from six countries signed a memorandum on exchanges.",
          "Moscow welcomed the «Сибирь» project, as the company calls it.",
          "Copyright and patents were on the agenda of the ministers of justice.",
          "Terms of trade improved, and so did the tone of the talks.",
          "No.",
          "Photographs of the glaciers hung in the lobby: the oldest was taken in 1911."
        })
    void isNoSentence(String sentence) {
      WebPage page =
          page("Fish and borders on one agenda\n\n%s\n\n%s\n\n%s".formatted(PROSE, sentence, MORE));

      assertThat(body(page)).containsExactly(PROSE, sentence, MORE);
    }

    @Test
    void headlinesUnderReadAlsoEndWhereTheyEnd() {
      WebPage page =
          page(
              "%s\n\nRead also\nThe ferry that never sailed\nFive lakes to see\n\n%s"
                  .formatted(PROSE, MORE));

      assertThat(body(page)).containsExactly(PROSE, MORE);
    }

    @Test
    void referencesOfAnEncyclopediaSayNothing() {
      WebPage page =
          page(
              """
              = Lake forum =

              %s

              == Participants ==

              - Uzbekistan

              == References ==

              1. "Ministers meet". Lake Post.
              """
                  .formatted(PROSE));

      assertThat(blocks(page))
          .containsExactly(
              tuple(Kind.TITLE, "Lake forum"),
              tuple(Kind.PARAGRAPH, PROSE),
              tuple(Kind.HEADING, "Participants"),
              tuple(Kind.LIST_ITEM, "Uzbekistan"),
              tuple(Kind.RESIDUE, "== References =="),
              tuple(Kind.RESIDUE, "1. \"Ministers meet\". Lake Post."));
    }
  }

  @Nested
  class Captions {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The lake in winter. Photo: Olga Petrenko",
          "Delegates at the pier (Photo by Timur Sadykov)",
          "Photograph: Farida Aliyeva/Lake Post",
          "File photo of the harbour",
          "The old harbour. © Lake Post",
          "Image: Ministry of Transport",
          "Prime Minister Adyl Osmonov addresses the lake forum in the town hall, Monday, June 2, 2025"
        })
    void areToldByCreditOrScene(String caption) {
      WebPage page =
          page("Fish and borders on one agenda\n%s\n%s\n%s".formatted(caption, PROSE, MORE));

      assertThat(blocks(page)).contains(tuple(Kind.CAPTION, caption));
      assertThat(body(page)).containsExactly(PROSE, MORE);
    }
  }

  @Nested
  class Titles {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Fish and borders on one agenda",
          "FISH AND BORDERS ON ONE AGENDA",
          "Who will pay for the locomotives?",
          "Minister: “We will not wait for the ships”",
          "Nine countries meet by the lake; fish on the agenda; ferry still missing;"
        })
    void areTheFirstLineThatIsNoSentence(String title) {
      assertThat(title(page(title + "\n\n" + PROSE + "\n\n" + MORE))).isEqualTo(title);
    }

    @Test
    void areAbsentWhereProseBegins() {
      assertThat(page(PROSE + "\n\nWhat follows\n\n" + MORE).title()).isNull();
    }

    @Test
    void areAbsentWhereAListBegins() {
      assertThat(page("- one fish and another\n- a second boat\n\n" + PROSE).title()).isNull();
    }

    @Test
    void standUnderMenusLabelsAndLetterheads() {
      WebPage page =
          page(
              """
              Home | News | Contacts
              MINISTRY OF FISHERIES OF THE REPUBLIC OF UZBEKISTAN
              Press release
              Tashkent, 3 June 2025

              MINISTRY INVITES NINE NEIGHBOURS

              %s
              """
                  .formatted(PROSE));

      assertThat(title(page)).isEqualTo("MINISTRY INVITES NINE NEIGHBOURS");
      assertThat(page.publishedOn()).isEqualTo(new EdtfDate("2025-06-03"));
      assertThat(body(page)).containsExactly(PROSE);
    }

    @Test
    void standUnderWeatherRatesAndMenus() {
      WebPage page =
          page(
              """
              ASTANA +31° USD 447.35 RUB 5.36
              Home
              News
              Sign in / Subscribe
              Nine neighbours meet by the lake
              3 June 2025

              %s
              """
                  .formatted(PROSE));

      assertThat(title(page)).isEqualTo("Nine neighbours meet by the lake");
      assertThat(page.publishedOn()).isEqualTo(new EdtfDate("2025-06-03"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "LakeToday Online",
          "NATIONAL HERALD",
          "Steppe News Agency — News of the Region",
          "Institute for Inland Seas, Vienna",
          "Western Mountains State University",
          "Policy Brief 2019/12",
          "Policy Note No. 7",
          "The Shore Letter, issue 211",
          "PRESS ROOM › Releases › 2025",
          "Section › Hydrology",
          "Applicants   Students   Research   Alumni",
          "About Us | Consular | Commerce | Tenders",
          "Home / Press-center / Speeches                 Font size: A A A",
          "Check against delivery",
          "Distinguished colleagues,",
          "Orhan Delibas",
          "Orhan Delibas & Maria Vetrova",
          "Kazakh and Georgian presidents"
        })
    void areWhatTheArticleTakesUp(String above) {
      WebPage page = page("%s\nMinisters meet over border posts\n\n%s".formatted(above, PROSE));

      assertThat(title(page)).isEqualTo("Ministers meet over border posts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"THE BLUE FOLDER", "Five candles and a long table", "Ministers Meet"})
    void areWhatStandsAloneOverTheArticle(String title) {
      assertThat(title(page(title + "\n\n" + PROSE))).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Orhan Delibas & Maria Vetrova | BYLINE | Orhan Delibas,Maria Vetrova",
          "Spokeswoman Report | RESIDUE | ''",
          "Kazakh and Georgian presidents | CAPTION | ''",
          "The Chinese, Russian and Mongolian prime ministers | CAPTION | ''"
        })
    void areNoNamesRubricsOrCaptions(String above, Kind kind, String authors) {
      WebPage page = page(above + "\n\n" + PROSE + "\n\n" + MORE);

      assertThat(page.title()).isNull();
      assertThat(blocks(page)).contains(tuple(kind, above));
      assertThat(String.join(",", authors(page))).isEqualTo(authors);
      assertThat(body(page)).containsExactly(PROSE, MORE);
    }

    @Test
    void mayBeSaidInQuotationMarks() {
      WebPage page =
          page("LakeToday Online\n“Nobody fishes alone”\nThe ministers talk to us\n\n" + PROSE);

      assertThat(title(page)).isEqualTo("“Nobody fishes alone”");
    }

    @Test
    void followADateline() {
      WebPage page = page("UZBEKISTAN, June 3 - Nine neighbours meet by the lake\n\n" + PROSE);

      assertThat(title(page)).isEqualTo("Nine neighbours meet by the lake");
    }

    @Test
    void ofWikiPagesAreWithoutTheirMarks() {
      WebPage page = page("= Lake forum =\n- Date: 2 June 2025\n- Place: Osh\n\n" + PROSE);

      assertThat(title(page)).isEqualTo("Lake forum");
      assertThat(body(page)).containsExactly("Date: 2 June 2025", "Place: Osh", PROSE);
    }

    @Test
    void mayStandOverTheSecondCopyAlone() {
      WebPage page =
          page(
              """
              %s

              %s

              Olga Petrenko, Lake Post

              English
              Русский
              Fish and Borders: Who Pays?

              %s

              %s

              Olga Petrenko, Lake Post"""
                  .formatted(PROSE, MORE, PROSE, MORE));

      assertThat(title(page)).isEqualTo("Fish and Borders: Who Pays?");
      assertThat(authors(page)).containsExactly("Olga Petrenko");
      assertThat(body(page)).containsExactly(PROSE, MORE);
      assertThat(blocks(page))
          .filteredOn(block -> block.toList().get(0) == Kind.DUPLICATE)
          .extracting(block -> block.toList().get(1))
          .containsExactly(PROSE, MORE, "Olga Petrenko, Lake Post");
    }
  }

  @Nested
  class SecondCopies {

    @Test
    void mayBeCutOff() {
      WebPage page = page("%s\n\n%s\n\n%s".formatted(PROSE, MORE, PROSE.substring(0, 60)));

      assertThat(body(page)).containsExactly(PROSE, MORE);
    }

    @Test
    void mayDifferInAWord() {
      WebPage page =
          page("%s\n\n%s\n\n%s".formatted(PROSE, MORE, PROSE.replace("countries", "states")));

      assertThat(body(page)).containsExactly(PROSE, MORE);
    }

    @Test
    void areNoneWhereANameOrANumberDiffers() {
      String first =
          "In March 2024 the working group of Kazakhstan met in the old town hall by the lake.";
      String second = first.replace("2024", "2025");
      String third = first.replace("Kazakhstan", "Uzbekistan");

      assertThat(body(page(String.join("\n\n", first, second, third))))
          .containsExactly(first, second, third);
    }

    @Test
    void areNoneOfShortHeadings() {
      WebPage page =
          page("%s\n\nSecurity\n\n%s\n\nSecurity\n\nNothing more was said.".formatted(PROSE, MORE));

      assertThat(body(page))
          .containsExactly(PROSE, "Security", MORE, "Security", "Nothing more was said.");
    }
  }

  @Nested
  class Authors {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "By Helen Marlowe | Helen Marlowe",
          "BY ANNA DE VRIES | ANNA DE VRIES",
          "By Jean-Luc Moreau, Lake Post | Jean-Luc Moreau",
          "Written by Nodira Yo‘ldosheva | Nodira Yo‘ldosheva",
          "By the Minister of Fish of the Republic His Excellency Mr. Timur Sadykov. | Timur Sadykov",
          "Author: Timur Sadykov | Timur Sadykov"
        })
    void standUnderTheHeadline(String byline, String author) {
      WebPage page = page("Fish and borders on one agenda\n%s\n\n%s".formatted(byline, PROSE));

      assertThat(authors(page)).containsExactly(author);
      assertThat(body(page)).containsExactly(PROSE);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Olga Petrenko, Lake Post | Olga Petrenko",
          "Olga Petrenko | Olga Petrenko",
          "(Reporting by Olga Petrenko in Osh; editing by Sam Hill) | Olga Petrenko",
          "Olga Petrenko is the author of a book on ferries. | Olga Petrenko",
          "Olga Petrenko is a senior fellow at the Lake Institute. | Olga Petrenko"
        })
    void standAtTheFoot(String byline, String author) {
      WebPage page = page("%s\n\n%s\n\n%s\n\nShare on Telegram".formatted(PROSE, MORE, byline));

      assertThat(authors(page)).containsExactly(author);
      assertThat(body(page)).containsExactly(PROSE, MORE);
    }

    @Test
    void maybeTwo() {
      assertThat(authors(page("By Olga Petrenko and Timur Sadykov\n\n" + PROSE)))
          .containsExactly("Olga Petrenko", "Timur Sadykov");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Timur Sadykov is the head of the lake commission.",
          "By Monday the ships had left.",
          "Osh and Naryn"
        })
    void areNotWhoeverIsNamed(String line) {
      WebPage page = page("Fish on one agenda\n\n%s\n\n%s\n\n%s".formatted(PROSE, line, MORE));

      assertThat(page.authors()).isEmpty();
      assertThat(body(page)).containsExactly(PROSE, line, MORE);
    }
  }

  @Nested
  class Calendars {

    @Test
    void haveALineForEachDate() {
      WebPage page =
          page(
              "Fish and borders on one agenda\n\n%s\n\n".formatted(PROSE)
                  + "6 May 2031: Ministers of Fish, Osh\n\nFebruary 2031, Naryn: Ministers of Borders\n\n"
                  + "Fair of Nets – Talas, spring 2031\n\n"
                  + MORE);

      assertThat(blocks(page))
          .contains(
              tuple(Kind.LIST_ITEM, "6 May 2031: Ministers of Fish, Osh"),
              tuple(Kind.LIST_ITEM, "February 2031, Naryn: Ministers of Borders"),
              tuple(Kind.LIST_ITEM, "Fair of Nets – Talas, spring 2031"));
      assertThat(page.publishedOn()).isNull();
    }

    @Test
    void haveCellsThatSlashesGapsOrDashesPart() {
      WebPage page =
          page(
              "Fish and borders on one agenda\n\n%s\n\n2031\n".formatted(PROSE)
                  + "Ministers of Fish / 3–4 May 2031 / Osh\n8 December   SCO Conference of Ports, Naryn\n"
                  + "To be fixed   SCO Lake Forum, Talas\nSummer   Council of Lakes, Osh\n"
                  + "04-06.09.2031 -- meeting of the Council of Lakes, Osh\n\n"
                  + MORE);

      assertThat(blocks(page))
          .contains(
              tuple(Kind.LIST_ITEM, "Ministers of Fish / 3–4 May 2031 / Osh"),
              tuple(Kind.LIST_ITEM, "8 December   SCO Conference of Ports, Naryn"),
              tuple(Kind.LIST_ITEM, "Summer   Council of Lakes, Osh"),
              tuple(Kind.LIST_ITEM, "04-06.09.2031 -- meeting of the Council of Lakes, Osh"));
    }

    @Test
    void areNoneOfASingleLine() {
      WebPage page =
          page(
              "Fish and borders on one agenda\n\n%s\n\nThe fair of nets, 6 May 2031\n\n%s"
                  .formatted(PROSE, MORE));

      assertThat(blocks(page)).contains(tuple(Kind.HEADING, "The fair of nets, 6 May 2031"));
    }
  }

  @Nested
  class Datelines {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "OSH, June 2, 2025 (Lake Wire) — | 2025-06-02",
          "OSH, June 2 (Lake Wire) - | ",
          "OSH – | ",
          "ISSYK-KUL – | ",
          "BISHKEK, January 1. /LAKE/. | ",
          "date 2026-01-01 BISHKEK, January 1. /LAKE/. | 2026-01-01",
          "New Delhi (INDIA), Sep 1: | ",
          "Dushanbe, 17 September 2021 (LW) – | 2021-09-17",
          "ASTANA, KAZINFORM – | ",
          "OSH. April 29. KABAR | ",
          "OSH. KABAR | ",
          "QINGDAO, China, June 10, 2018 /LAKE/ -- | 2018-06-10",
          "OSH, Kyrgyzstan, 20 May 2022. | 2022-05-20",
          "Osh. May 20, 2022. Reed News Agency – | 2022-05-20"
        })
    void standBeforeTheFirstSentence(String dateline, String date) {
      WebPage page = page(dateline + " " + PROSE + "\n\n" + MORE);

      assertThat(blocks(page)).contains(tuple(Kind.DATELINE, dateline));
      assertThat(body(page)).containsExactly(PROSE, MORE);
      assertThat(page.publishedOn()).isEqualTo(date == null ? null : new EdtfDate(date));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Published 20 September 2021 · 4-minute read | 2021-09-20",
          "Posted on June 2, 2025 at 10:15 | 2025-06-02",
          "Osh, 2 June 2025 | 2025-06-02",
          "Monday, 2 June 2025 | 2025-06-02",
          "2025-06-02 | 2025-06-02",
          "Source: Osh Wire Published: 2025-6-2 17:40:26 | 2025-06-02",
          "02.06.2025 14:20 | 2025-06-02",
          "02/06/2025 14:20 / Lake Wire | 2025-06-02",
          "Politics / 02 June 2025, 14:20 / 512 | 2025-06-02",
          "Posted On: 02 JUN 2025 6:12PM | 2025-06-02",
          "Дата публикации: 2 мая 2025 | 2025-05-02",
          "12 декабря 2024, 11:51 | 2024-12-12",
          "June 2025 | 2025-06",
          "Osh, June 2nd (Lake Wire) | ",
          "4 min read | "
        })
    void standAlone(String dateline, String date) {
      WebPage page =
          page("Fish and borders on one agenda\n%s\n%s\n%s".formatted(dateline, PROSE, MORE));

      assertThat(body(page)).containsExactly(PROSE, MORE);
      assertThat(page.publishedOn()).isEqualTo(date == null ? null : new EdtfDate(date));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "By Bo Fisher / Updated: 2018-05-24 08:10:33 | 2018-05-24",
          "Talk with Bo Fisher for The Lake Review, 3 July 2017 | 2017-07-03",
          "Weekly digest, 9 - 15 September 2013  No. 37 (212) | 2013-09-15",
          "(Osh, 31 July 2014) | 2014-07-31",
          "LAKE DIGEST, Volume 9, June 2-8, 2025 | 2025-06-08",
          "First published on: 29-07-2026 at 05:30 IST | 2026-07-29",
          "Lake Ministry 2026/07/29 | 2026-07-29",
          "Lake Review No. 4 (29 July 2026) | 2026-07-29",
          "This page needs further sources (July 2026) | ",
        })
    void areFoundInWhateverLineStandsAboveTheProse(String line, String day) {
      WebPage page = page("Fish and borders on one agenda\n%s\n\n%s".formatted(line, PROSE));

      assertThat(page.publishedOn()).isEqualTo(day == null ? null : new EdtfDate(day));
    }

    @Test
    void areFoundInANoteAtTheFoot() {
      WebPage page =
          page(
              "Fish and borders\n\n%s\n\n%s\n\nThis essay appeared in The Lake Review in March 2024."
                  .formatted(PROSE, MORE));

      assertThat(page.publishedOn()).isEqualTo(new EdtfDate("2024-03"));
    }

    @Test
    void areNotThoseOfEventsInATable() {
      WebPage page = page("Summit of the lakes\n- Date: 15–16 June 2009\n\n%s".formatted(PROSE));

      assertThat(page.publishedOn()).isNull();
    }

    @Test
    void ofUpdatesGiveWay() {
      WebPage page =
          page("Fish on one agenda\nUpdated: 5 June 2025\nPublished: 2 June 2025\n\n" + PROSE);

      assertThat(page.publishedOn()).isEqualTo(new EdtfDate("2025-06-02"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Tashkent – a city of three million – was quiet that morning, and so was the lake.",
          "On June 2, 2025 the ministers signed two papers and a map of the lake.",
          "SCO: the letters stand on every flag in the town, and on the cake as well.",
          "May 2025 was the month in which the ferry was to sail, and it didn't.",
          "Osh, Naryn and Talas sent their mayors."
        })
    void areNoSentences(String sentence) {
      WebPage page = page("Fish and borders on one agenda\n%s\n%s".formatted(sentence, MORE));

      assertThat(body(page)).containsExactly(sentence, MORE);
      assertThat(page.publishedOn()).isNull();
    }
  }

  @Nested
  class Bodies {

    @Test
    void haveHeadingsParagraphsAndItems() {
      WebPage page =
          page(
              """
              Fish on one agenda

              %s

              Main events

              • Forum of ports: Osh, 2 June 2025
              – Ministers of fisheries, Naryn
              1. Boats
              - – President of the lake Adyl Osmonov

              What comes next?

              %s"""
                  .formatted(PROSE, MORE));

      assertThat(blocks(page))
          .containsExactly(
              tuple(Kind.TITLE, "Fish on one agenda"),
              tuple(Kind.PARAGRAPH, PROSE),
              tuple(Kind.HEADING, "Main events"),
              tuple(Kind.LIST_ITEM, "Forum of ports: Osh, 2 June 2025"),
              tuple(Kind.LIST_ITEM, "Ministers of fisheries, Naryn"),
              tuple(Kind.LIST_ITEM, "Boats"),
              tuple(Kind.LIST_ITEM, "President of the lake Adyl Osmonov"),
              tuple(Kind.HEADING, "What comes next?"),
              tuple(Kind.PARAGRAPH, MORE));
    }

    @Test
    void haveTheYearThatAChronicleBeginsWithAsAHeading() {
      WebPage page =
          page("Chronicle of the fish in the lake\n\n2030\n\n5 June. %s".formatted(PROSE));

      assertThat(blocks(page)).contains(tuple(Kind.HEADING, "2030"));
    }

    @Test
    void haveShortParagraphsThatAreNoHeadings() {
      WebPage page = page("%s\n\nNothing was signed.\n\n%s".formatted(PROSE, MORE));

      assertThat(blocks(page)).contains(tuple(Kind.PARAGRAPH, "Nothing was signed."));
    }

    @Test
    void mayBeBrokenToFitAColumn() {
      WebPage page =
          page(
              """
              Ministers from nine countries spent the morning on border posts and the
              afternoon on fish. They left for Osh before it was dark, and nobody in
              Naryn was sorry.

              Nothing was signed.""");

      assertThat(body(page))
          .containsExactly(
              """
              Ministers from nine countries spent the morning on border posts and the
              afternoon on fish. They left for Osh before it was dark, and nobody in
              Naryn was sorry.""",
              "Nothing was signed.");
    }

    @Test
    void mayBeBrokenWithNoEmptyLineBetweenThem() {
      WebPage page =
          page(
              """
              LAKE POST
              Ministers from nine countries spent the morning on border posts and the
              afternoon on fish. They left for Osh before it was dark, and nobody in
              Naryn was sorry.
              Nothing was signed, since the rain had come through the roof and onto a
              table in the hall.""");

      assertThat(body(page))
          .endsWith(
              """
              Nothing was signed, since the rain had come through the roof and onto a
              table in the hall.""");
    }

    @Test
    void leaveOutAWordThatIsCutOff() {
      WebPage page = page(PROSE + "\n\n" + MORE + " Before that, the minis");

      assertThat(body(page)).containsExactly(PROSE, MORE + " Before that, the");
    }

    @Test
    void areJoinedWhereLinesAreBrokenToFitAColumnAndNoBlankLineParts() {
      WebPage page =
          page(
              """
              Fish on one agenda

              Ministers from nine countries spent the morning on border
              posts and the afternoon on fish.
              A second round is planned for the spring, when the passes
              are open again and the hotels are
              cheap.
              "We have time," one of the ministers said.
              """);

      assertThat(body(page))
          .containsExactly(
              "Ministers from nine countries spent the morning on border\nposts and the afternoon on fish.",
              "A second round is planned for the spring, when the passes\nare open again and the hotels are\ncheap.",
              "\"We have time,\" one of the ministers said.");
    }

    @Test
    void areJoinedThoughTheFirstLineIsLongerByWhatWasPutBeforeIt() {
      String lines =
          """
          (Harbour Wire) OSH, Kyrgyzstan, 3 May. Ministers from all the nine countries spent
          the morning on border posts and the afternoon on fish in
          a hall by the river, where they also ate it with dill and
          lemon, and were seen to laugh.""";

      assertThat(body(page("Fish on one agenda\n\n" + lines))).containsExactly(lines);
    }

    @Test
    void countInCodePoints() {
      WebPage page = page("🙂 Fish on one agenda\n\n" + PROSE);

      assertThat(body(page)).containsExactly(PROSE);
      assertThat(page.blocks().get(1).span().start()).isEqualTo(22);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USD ",
        "https://a.b ",
        "1° ",
        "@a ",
        "a@b.c ",
        "By A B, ",
        "12 May 2020 · ",
        "[[a| ",
        "1 view ",
        "EN | ",
        "A B and ",
        "''"
      })
  void aLineMadeToBeHardIsReadInTime(String part) {
    String line = part.repeat(2000) + "x!";

    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> page(PROSE + "\n\n" + line + "\n\n" + MORE));
  }

  private WebPage page(String text) {
    return reader.read(new Text(text));
  }

  private static @org.jspecify.annotations.Nullable String title(WebPage page) {
    return page.title() == null ? null : page.text().exact(page.title());
  }

  private static List<String> authors(WebPage page) {
    return page.authors().stream().map(page.text()::exact).toList();
  }

  private static List<org.assertj.core.groups.Tuple> blocks(WebPage page) {
    return page.blocks().stream()
        .map(block -> tuple(block.kind(), page.text().exact(block.span())))
        .toList();
  }

  private static List<String> body(WebPage page) {
    return page.blocks().stream()
        .filter(block -> block.kind().isBody())
        .map(block -> page.text().exact(block.span()))
        .toList();
  }
}
