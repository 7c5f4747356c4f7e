package org.scokb.extraction.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.Extracted;
import org.scokb.extraction.ReferenceTerms;
import org.scokb.extraction.RuleExtractor;
import org.scokb.extraction.fact.Fact;
import org.scokb.text.PageReader;
import org.scokb.text.Text;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

class MeetingRuleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 31st SCO summit took place in Osh. The two-day gathering, held on 3 and 4 May 2031, was long. | Council of Heads of State | 2031-05-03/2031-05-04 | Osh",
        "The Council of Foreign Ministers met in Osh. The event took place on 5 May 2031. | Council of Foreign Ministers | 2031-05-05 | Osh",
        "The event took place on 5 May 2031. The Council of Foreign Ministers met in Osh. | Council of Foreign Ministers | - | Osh",
        "The SCO Forum of Wells opened in Osh. The event, held on 5 May 2031, was long. | - | 2031-05-05 | Osh",
        "The city of Navoi, near to Bukhara, hosted the Council of Foreign Ministers in May 2031. | Council of Foreign Ministers | 2031-05 | Navoi",
        "The Council of Foreign Ministers met in Osh on 3–4 May 2023. | Council of Foreign Ministers | 2023-05-03/2023-05-04 | Osh",
        "On 4 July 2023, at the virtual summit, Iran joined. | Council of Heads of State | 2023-07-04 | -",
        "The 22nd meeting of the Council of Heads of Government was held in Bishkek on 26 October 2023. | Council of Heads of Government | 2023-10-26 | Bishkek",
        "The Council of Heads of SCO Member-States met in Osh on 5 May 2031. | Council of Heads of State | 2031-05-05 | Osh",
        "Bukhara will host the next summit in 2031. | Council of Heads of State | 2031 | Bukhara",
        "Foreign ministers of the SCO are meeting in Naryn on 8 July 2026. | Council of Foreign Ministers | 2026-07-08 | Naryn",
        "SCO foreign ministers met in Naryn in July 2026. | Council of Foreign Ministers | 2026-07 | Naryn",
        "The ministers of culture gathered in Hangzhou on 12 May 2025. | - | 2025-05-12 | Hangzhou",
        "The Council of National Coordinators of the member states of the SCO held its regular sitting in Osh on 3–5 May 2031. | Council of National Coordinators | 2031-05-03/2031-05-05 | Osh",
        "The Council of Foreign Ministers, for its part, was able to convene in Naryn on 4 May 2031. | Council of Foreign Ministers | 2031-05-04 | Naryn",
        "Our trade hangs on the Council of Heads of Government, which is led by Iran and will meet on 5 May 2031. | Council of Heads of Government | 2031-05-05 | -",
        "What sat in Lahore on 6 May 2031 was the Council of Heads of Government. | Council of Heads of Government | 2031-05-06 | Lahore",
        "When the presidents of the Shanghai Cooperation Organisation assemble in Osh on 7 May 2031, it will rain. | Council of Heads of State | 2031-05-07 | Osh",
        "The heads of state of the SCO finished their jubilee session in Navoi on 8 May 2031. | Council of Heads of State | 2031-05-08 | Navoi",
        "The prime ministers see each other again in Termez on 9 May 2031. | Council of Heads of Government | 2031-05-09 | Termez",
        "It had held the post since the Navoi meeting of June 2031. | - | 2031-06 | Navoi",
        "In Aktau the Caspian Film Festival was opened by Kazakhstan in June 2024. | - | 2024-06 | Aktau",
        "The SCO Weavers Fair drew four hundred firms to Multan in June 2031. | - | 2031-06 | Multan",
        "Osh, where the road ends, was host in May 2031 to an SCO workshop on avalanches. | - | 2031-05 | Osh",
        "An SCO Congress of Beekeepers opened. Held in Termez on 4 May 2031, it drew crowds. | - | 2031-05-04 | Termez",
        "Navoi is dry. The SCO Forum of Wells is to be held there in May 2031. | - | 2031-05 | Navoi",
        "The SCO Rice Festival, which India hosted in Kochi on 4–5 May 2031, was loud. | - | 2031-05-04/2031-05-05 | Kochi",
        "From 4 to 6 May 2031 Russia conducted the command-and-staff exercise Silent Shield in Osh. | - | 2031-05-04/2031-05-06 | Osh",
        "The secretaries of the security councils came to Osh on 14 April 2031. | - | 2031-04-14 | Osh",
        "Talks go on in Navoi, and the leaders will gather there in June 2031. | Council of Heads of State | 2031-06 | Navoi",
        "The poets sat in Navoi. The foreign ministers met in the same city on 5 May 2031. | Council of Foreign Ministers | 2031-05-05 | Navoi",
        "In May 2031 the Kyrgyz capital is to host a Forum of Wells. | - | 2031-05 | Bishkek",
        "Osh, the old city, will receive the transport ministers of the SCO on 5 May 2031. | - | 2031-05-05 | Osh",
        "The defence ministers of the Shanghai Cooperation Organization (SCO) gather in Osh on 5 May 2031. | - | 2031-05-05 | Osh",
        "He wrote on the eve of the 31st SCO summit scheduled for 3–4 May 2031 in Osh. | Council of Heads of State | 2031-05-03/2031-05-04 | Osh",
        "On 5 May 2031 the SCO summit approved the opening of a bank in Navoi. | Council of Heads of State | 2031-05-05 | -",
        "The heads of government gathered in Tajikistan’s capital on 5 May 2031. | Council of Heads of Government | 2031-05-05 | Dushanbe",
        "Carriers are invited to Navoi for May 1 and 2, 2031, when Uzbekistan holds the first SCO Transport Forum. | - | 2031-05-01/2031-05-02 | Navoi",
        "Founders came together in Osh on 19 March 2031 for the 4th SCO Startup Forum. | - | 2031-03-19 | Osh",
        "India will receive the leaders in Kochi in July 2031. | Council of Heads of State | 2031-07 | Kochi",
        "The transport ministers would be meeting again in Naryn in the spring of 2031. | - | 2031-21 | Naryn",
        "The SCO tourism forum was held in Osh in May 2031. | - | 2031-05 | Osh",
        "The SCO youth camp will gather in Osh in May 2031. | - | 2031-05 | Osh",
        "Tashkent will be the venue of the SCO women’s forum in May 2031. | - | 2031-05 | Tashkent",
        "Bishkek welcomed the leaders on 13 and 14 June 2031. | Council of Heads of State | 2031-06-13/2031-06-14 | Bishkek",
        "The culture ministers who met in Termez on 6 May 2031 sang. | - | 2031-05-06 | Termez",
        "The leaders' meeting that ended in Osh on 1 September 2031 was short. | Council of Heads of State | 2031-09-01 | Osh",
        "It led the Council of Heads of Government, a different table, whose session it received in Lahore on 5 May 2031. | Council of Heads of Government | 2031-05-05 | Lahore",
        "The coordinators will next meet in Osh on 5 May 2031. | Council of National Coordinators | 2031-05-05 | Osh",
        "The heads of government meeting in Osh in November 2031 will be long. | Council of Heads of Government | 2031-11 | Osh",
        "The Business Council, which held its annual session in Kochi on 8 July 2031, was glad. | Business Council | 2031-07-08 | Kochi",
        "The draft was discussed by judges in an online meeting on 28 January 2031, he added. | - | 2031-01-28 | -",
        "Their first meeting took place in Naryn in September 2031. | - | 2031-09 | Naryn",
        "The interior ministers' meeting is due in Osh in May 2031. | - | 2031-05 | Osh",
        "In May 2031 it held a Green Wool Bazaar in Talas. | - | 2031-05 | Talas",
        "Experts from eight states met in Osh on 5 May 2031 to compare water meters. | - | 2031-05-05 | Osh",
        "Diplomats plan an Eco-Forum in Osh for June 2031. | - | 2031-06 | Osh",
        "When the presidents of the Shanghai Cooperation Organisation rise from their table in Osh on 5 May 2031, it will rain. | Council of Heads of State | 2031-05-05 | Osh",
        "The Council of Heads of Government gave its blessing in Osh on 5 May 2031. | Council of Heads of Government | 2031-05-05 | Osh",
        "The heads of state held a virtual meeting on 4 July 2031. | Council of Heads of State | 2031-07-04 | -",
        "On 14 May 2031, the Council of Foreign Ministers will be in town. | Council of Foreign Ministers | 2031-05-14 | -",
        "He travelled to Osh for the Council of National Coordinators on 4–5 May 2031. | Council of National Coordinators | 2031-05-04/2031-05-05 | Osh",
        "The foreign ministers followed suit there on 6 May 2031. | Council of Foreign Ministers | 2031-05-06 | -",
        "The Ministers of Culture are expected in Osh in May 2031. | - | 2031-05 | Osh",
        "On 7 May 2031 the ministers of trade will come to the capital. | - | 2031-05-07 | -",
        "Prime ministers, who have a chair of their own, meet in Osh in May 2031. | Council of Heads of Government | 2031-05 | Osh",
        "Tashkent asked for an SCO Forum of Wells in May 2031. | - | 2031-05 | -",
        "The foreign ministers met in Lakeport in May 2031. | Council of Foreign Ministers | 2031-05 | Lakeport",
        "The foreign ministers met on 5 May 2031 in the Kyrgyz capital. | Council of Foreign Ministers | 2031-05-05 | Bishkek",
        "The SCO summit in Osh will be long, its hosts said on 2 May 2031. | Council of Heads of State | - | Osh",
        "The meeting of the Council of Shanghai Cooperation Organisation National Coordinators was held in Osh on 5 May 2031. | Council of National Coordinators | 2031-05-05 | Osh",
        "The SCO summit in Osh will be long, its hosts said here on 2 May 2031. | Council of Heads of State | - | Osh",
        "The 2031 SCO summit in Osh crowns the presidency of the SCO, which will last from summer 2030 to winter 2032. | Council of Heads of State | 2031 | Osh",
        "The SCO summit on 10 May 2031 was to show that Moscow has friends. | Council of Heads of State | 2031-05-10 | -",
        "The SCO summit in Osh will be long, its hosts told reporters on 2 May 2031. | Council of Heads of State | - | Osh",
        "In June 2030 the charter was signed at the SCO summit in Osh, and it came into force on 5 May 2031. | Council of Heads of State | 2030-06 | Osh",
        "A meeting of the SCO Working Group on Dyes was held in Osh on 14 July 2031. | - | 2031-07-14 | Osh",
        "On 14 July 2031 Osh hosted a meeting of the SCO Youth Council. | - | 2031-07-14 | Osh",
        "An expert meeting on dyes for the SCO was held in Osh on 14 July 2031. | - | 2031-07-14 | Osh",
        "On 14 July 2031 Osh received the secretaries of the security councils of the SCO. | - | 2031-07-14 | Osh",
        "Ministers in charge of tourism of the SCO met in Osh on 14 July 2031. | - | 2031-07-14 | Osh",
        "The SCO Media Summit opened in Lakeport, Iran, on July 14,2031. | - | 2031-07-14 | Lakeport",
        "Kochi will host an SCO Olympiad of Weavers in the fall of 2031. | - | 2031-23 | Kochi",
        "The SCO exercise Reed-Antiterror began in Osh on 14 July 2031. | - | 2031-07-14 | Osh",
        "The foreign ministers met on 5 May 2031 in the Indonesian capital. | Council of Foreign Ministers | 2031-05-05 | -",
      })
  void tellsABodyADateAndAPlace(String sentence, String body, String date, String place) {
    assertThat(Extracted.of(Resource.MEETINGS, sentence))
        .singleElement()
        .satisfies(
            fact ->
                assertThat(Extracted.told(fact, Property.BODY, Property.DATE, Property.PLACE))
                    .endsWith(" | %s | %s | %s".formatted(body, date, place)));
  }

  @Test
  void areOfTheDayThatTheirParagraphOpensWith() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "26 October 2023. Guests came. The Council of Heads of Government of the SCO meets"
                    + " in Osh."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly("Council of Heads of Government meeting | 2023-10-26 | Osh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2–3 June 2031. Osh. The Council of National Coordinators of the SCO convenes.",
        "2–3 June 2031, Osh. The Council of National Coordinators of the SCO convenes.",
        "2031\n\n2 May\nThe guests write.\n\n2–3 June\nOsh. The Council of National Coordinators of the"
            + " SCO convenes.",
      })
  void readsWhatStandsBelowADayAndAPlace(String chronicle) {
    assertThat(Extracted.of(Resource.MEETINGS, chronicle))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .singleElement()
        .asString()
        .endsWith(" | 2031-06-02/2031-06-03 | Osh");
  }

  @Test
  void readsOneMoreOfWhatWasSpokenOf() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The second SCO Weavers Forum was held in Osh in 2030. The third took place in Naryn"
                    + " in April 2031, and the fourth is planned in Nukus."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly(
            "SCO Weavers Forum | 2030 | Osh",
            "Third SCO Weavers Forum | 2031-04 | Naryn",
            "Fourth SCO Weavers Forum | - | Nukus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The foreign ministers of the SCO are busy. They will meet in Osh on 5 May 2031. | Meeting of the foreign ministers",
        "The trade ministers of the SCO are busy. They will meet in Osh on 5 May 2031. | Meeting of the trade ministers",
        "The Council of Foreign Ministers is busy. It will convene in Osh on 5 May 2031. | Council of Foreign Ministers meeting",
      })
  void knowsWhomAPronounGathers(String text, String title) {
    assertThat(Extracted.of(Resource.MEETINGS, text))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly(title + " | 2031-05-05 | Osh");
  }

  @Test
  void takesHereForTheCityOfTheDateline() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "OSH, 20 May 2031. The first SCO Forum of Wells, held here from 17 to 19 May, was"
                    + " attended by a hundred engineers and as many goats."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly("SCO Forum of Wells | 2031-05-17/2031-05-19 | Osh");
  }

  @Test
  void countsFromTheFirstDayGivenWhereNoneOfPublicationIs() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The year of wells ended on 1 September 2031.\n\nAn SCO Congress of Beekeepers is"
                    + " planned for next May in Osh."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly("SCO Congress of Beekeepers | 2032-05 | Osh");
  }

  @Test
  void givesEachYearOfAPluralAMeeting() {
    assertThat(
            Extracted.of(Resource.MEETINGS, "It followed the Shanghai Summits in 2001 and 2006."))
        .extracting(fact -> fact.value(Property.DATE).orElse("-"))
        .containsExactly("2001", "2006");
  }

  @Test
  void takesTwoNamesOfOneGatheringForOne() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The 2018 SCO summit was the 18th meeting of heads of state, held in Qingdao on 9–10"
                    + " June 2018. The Qingdao summit of June 2018 was sunny. The summit ended late."))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.value(Property.DATE)).contains("2018-06-09/2018-06-10");
              assertThat(fact.evidence()).hasSizeGreaterThan(2);
            });
  }

  @Test
  void presumesWhereAndWhenTheTitleSaysThatThePageWasSpoken() {
    assertThat(
            new RuleExtractor(ReferenceTerms.all())
                .extract(
                    new PageReader()
                        .read(
                            new Text(
                                "Address by the President at the enlarged session of the SCO Council"
                                    + " of Heads of State\n\nOsh, 5 June 2031\n\nDistinguished"
                                    + " colleagues, ten years ago we sat together in a tent, and it"
                                    + " rained on all of us.")))
                .facts())
        .filteredOn(fact -> fact.resource() == Resource.MEETINGS)
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly(
            "Enlarged session of the SCO Council of Heads of State | 2031-06-05 | Osh");
  }

  @Test
  void tellsTheNextSummitFromTheOneToldOfBefore() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "At the 31st SCO summit on 4 July 2031 they spoke. It will be settled before the next"
                    + " Navoi summit."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly("31st SCO summit | 2031-07-04 | -", "Next Navoi summit | - | Navoi");
  }

  @Test
  void knowsASummitByItsNumber() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The Osh summit of June 2031 was long.\n\nThe Navoi summit in July 2030 was short.\n\n"
                    + "He spoke at the 31st meeting of the Council of Heads of State."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactlyInAnyOrder(
            "31st meeting of the Council of Heads of State | 2031-06 | Osh",
            "Navoi summit | 2030-07 | Navoi");
  }

  @Test
  void isNoneOfAnotherYearThanItsNumberTells() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The president opened the 31st SCO summit in Osh. Iran joined at the 2023 summit."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly("31st SCO summit | - | Osh", "2023 summit | 2023 | -");
  }

  @Test
  void isNotHeldWhereAndWhenItWasFounded() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS, "The SCO Herders Forum was established in Osh in May 2031."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly("SCO Herders Forum | - | -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 5 May 2031 they settled the agenda of the summit by telephone.",
        "On the eve of the summit, on 5 May 2031, a fair closed in Osh.",
      })
  void doesNotDateWhatOnlySomethingElseIsToldBy(String sentence) {
    assertThat(Extracted.of(Resource.MEETINGS, sentence))
        .noneMatch(fact -> fact.name().equals("Summit"));
  }

  @Test
  void putsTheDayOfTheOnlySummitToItsPlace() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "Osh gets ready for the SCO Osh summit. The leaders' summit is planned for 5 May"
                    + " 2031."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly("SCO Osh summit | 2031-05-05 | Osh");
  }

  @Test
  void readsTheRowsOfATable() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The calendar of 2024 is as follows.\n\nDate | Event | City\n"
                    + "26 April 2024 | Ministers of Defence | Aktau\n"
                    + "4 May 2024 | Council of Foreign Ministers | Almaty"))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactlyInAnyOrder(
            "Meeting of the Ministers of Defence | 2024-04-26 | Aktau",
            "Council of Foreign Ministers | 2024-05-04 | Almaty");
  }

  @Test
  void readsALineOfACalendar() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "Main events\n\n• Ministers of Defence, Astana, 26 April 2024\n• Council of National"
                    + " Coordinators: Almaty, 10–13 February 2024"))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactlyInAnyOrder(
            "Meeting of the Ministers of Defence | 2024-04-26 | Astana",
            "Council of National Coordinators | 2024-02-10/2024-02-13 | Almaty");
  }

  @Test
  void readsACalendarWhoseDaysEndWithAFullStop() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The calendar of the year, as it was kept by the secretariat, is as follows.\n\n"
                    + "29 November 2030. Council of Heads of Government, Tashkent.\n\n"
                    + "31 July 2031. Council of Foreign Ministers, Dushanbe."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactlyInAnyOrder(
            "Council of Heads of Government | 2030-11-29 | Tashkent",
            "Council of Foreign Ministers | 2031-07-31 | Dushanbe");
  }

  @Test
  void readsACalendarWithoutBullets() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The dates have been agreed, and nobody expects them to change any more.\n\n"
                    + "9–12 March 2031: Council of National Coordinators, Osh\n\n"
                    + "May 2031, Naryn: Ministers of Finance\n\nThat is all for now, they say."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactlyInAnyOrder(
            "Council of National Coordinators | 2031-03-09/2031-03-12 | Osh",
            "Meeting of the Ministers of Finance | 2031-05 | Naryn");
  }

  @Test
  void readsAnEntryOfACalendarThatEndsItsDayAndPlaceWithAFullStop() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "20–21 May 2020, Osh. Council of Foreign Ministers, first round.\n\n"
                    + "3 June 2020, Almaty. Council of National Coordinators, second round."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly(
            "Council of Foreign Ministers | 2020-05-20/2020-05-21 | Osh",
            "Council of National Coordinators | 2020-06-03 | Almaty");
  }

  @Test
  void areEachWhereItsOwnDateIs() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The SCO summits on 5 May 2031 in Osh and on 6 June 2032 in Naryn were held."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly(
            "SCO summit of 2031-05-05 | 2031-05-05 | Osh",
            "SCO summit of 2032-06-06 | 2032-06-06 | Naryn");
    String ofNoYear = "The SCO summits on May 5 in Osh and on June 6 in Naryn were held.";
    assertThat(
            new RuleExtractor(ReferenceTerms.all())
                .extract(new PageReader().read(new Text(ofNoYear)))
                .facts())
        .isEmpty();
  }

  @Test
  void areEachWhenItsOwnClauseSays() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "On 26 June 2031 the defence ministers met in Osh, and on 15 July 2031 the foreign"
                    + " ministers met in Naryn."))
        .extracting(fact -> Extracted.told(fact, Property.DATE, Property.PLACE))
        .containsExactly(
            "Meeting of the defence ministers | 2031-06-26 | Osh",
            "Meeting of the foreign ministers | 2031-07-15 | Naryn");
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "As agreed at the meeting of the Council of Heads of Government, a fair will be held"
                    + " in Osh in May 2031."))
        .isEmpty();
  }

  @Test
  void areTheSummitThatWasSpokenOfLast() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The 33rd SCO summit was held in Osh on 4 July 2033. The 34th SCO summit will be held"
                    + " in Naryn in 2034. The 33rd SCO summit in Osh was long. Presidents came to the"
                    + " summit."))
        .extracting(fact -> fact.values(Property.MENTION).contains("summit"))
        .containsExactly(true, false);
  }

  @Test
  void completesADateFromTheDayOfPublication() {
    assertThat(
            Extracted.of(
                Resource.MEETINGS,
                "The Council of Heads of Government is due to meet in Moscow in November.",
                "2025-09-01"))
        .extracting(fact -> fact.value(Property.DATE).orElse("-"))
        .containsExactly("2025-11");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Previous SCO summits came to little.",
        "The BRICS summit was held in Kazan in October 2024.",
        "He spoke at a press conference in Astana on 4 July 2024.",
        "The foreign ministers of India and Iran were in Osh on 5 May 2031.",
        "It was the fourth SCO summit held in China.",
        "The festival of wool is new. Its first session will take place in early 2031.",
        "He took part in the sitting of the CIS Council of Foreign Ministers in Minsk on 5 May 2031.",
        "The summit of the Organization of Turkic States was held in Istanbul on 12 November 2031.",
        "A meeting with farmers in Osh on 3 May 2031 was moved.",
        "The Anti-Drug Centre, which was opened in Osh on 3 May 2031, has a garden.",
        "The ministers agreed in Osh on 3 May 2031 to build a road.",
        "Business leaders met the mayor in Osh on 3 May 2031.",
        "They recalled the CHS decision of May 2031.",
        "In May 2031 the minister told of the work done ahead of the SCO summit.",
        "The Secretary-General went to the UNESCO Tea Week in Osh in May 2031.",
      })
  void leavesOutWhatIsNoParticularGatheringOfTheSco(String sentence) {
    assertThat(Extracted.of(Resource.MEETINGS, sentence)).isEmpty();
  }

  @Test
  void haveThoseWhoTakePart() {
    Fact fact =
        Extracted.of(
                Resource.MEETINGS,
                "Kazakh Foreign Minister Murat Nurtleu chaired the session of the SCO Council of Foreign Ministers in Astana on 21 May 2024.")
            .get(0);

    assertThat(fact.links(Property.PEOPLE)).extracting(Fact::name).containsExactly("Murat Nurtleu");
  }

  @Test
  void areLinesOfACalendarThatNameTheOrganizationBeforeThoseWhoMeet() {
    String calendar =
        "14 May 2009 – Moscow, SCO foreign ministers\n\n14 October 2009 – Beijing, SCO heads of government";

    assertThat(Extracted.of(Resource.MEETINGS, calendar).stream().map(Fact::name))
        .containsExactly("Meeting of the foreign ministers", "Meeting of the heads of government");
  }
}
