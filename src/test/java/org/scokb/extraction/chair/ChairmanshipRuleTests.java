package org.scokb.extraction.chair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.Reading;
import org.scokb.extraction.fact.Fact;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

class ChairmanshipRuleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia held the chair of the SCO in 2019–2020. | RU 2019-2020",
        "Uzbekistan will chair the SCO in 2030-2031 and India will chair the SCO in 2031-2032. | UZ 2030-2031;IN 2031-2032",
        "Kyrgyzstan heads the SCO in 2025-2026. The next country to chair the SCO will be Pakistan, in 2026-2027. | KG 2025-2026;PK 2026-2027",
        "The SCO’s chair for 2021-2022 was Uzbekistan’s, and Uzbekistan’s chairmanship was busy. | UZ 2021-2022",
        "Tajikistan, in the SCO chair in 2013-2014, hosted little. | TJ 2013-2014",
        "Russia’s chairmanship of BRICS and the SCO in 2014–2015 was busy. | RU 2014-2015",
        "In 2019–2020 Russia presided both in BRICS and in the SCO. | RU 2019-2020",
        "Russia was to take the helm of the SCO in September 2014. | RU 2014-2015",
        "In September 2014 the SCO’s rotating leadership passed to Russia. | RU 2014-2015",
        "China took over as the SCO’s rotating president in July 2024. | CN 2024-2025",
        "China, the chair of the Shanghai Cooperation Organization for 2017-2018, planted trees. | CN 2017-2018",
        "Pakistan will chair the SCO in 2026-2027. | PK 2026-2027",
        "China chaired the SCO in 2011-2012 and then in 2017-2018. | CN 2011-2012;CN 2017-2018",
        "Russia held the chair of the SCO in 2008-2009, again in 2014-2015 and, for a third time, in 2019-2020. | RU 2008-2009;RU 2014-2015;RU 2019-2020",
        "Uzbekistan holds the chair of the SCO. India, our successor in 2022-2023, has other plans. | UZ 2021-2022;IN 2022-2023",
        "The SCO has a chair. Little was held on its soil in 2020-2021, when Dushanbe presided. | TJ 2020-2021",
        "The SCO chairmanship passed from Uzbekistan to India in September 2022. | UZ 2021-2022;IN 2022-2023",
        "Kyrgyzstan handed over the SCO presidency to Russia on 14 June 2019. | KG 2018-2019;RU 2019-2020",
        "India received the chair of the SCO from Uzbekistan in 2022. | IN 2022-2023;UZ 2021-2022",
        "From 17 September 2021 to September 2022, Uzbekistan chaired the SCO. | UZ 2021-2022",
        "During the Kazakh chairmanship of the SCO in 2016–2017 two states joined. | KZ 2016-2017",
        "The SCO is chaired by Kazakhstan in 2010-2011. | KZ 2010-2011",
        "As chair of the SCO from 2024 to 2025, China hosted many. | CN 2024-2025",
        "Russia presided over the SCO when the summit met in Ufa in July 2015. | RU 2014-2015",
        "Kazakhstan’s presidency of the SCO began in July 2023. | KZ 2023-2024",
        "Astana’s SCO presidency of 2023-2024 was calm. | KZ 2023-2024",
        "The SCO met. Uzbekistan has the chair for 2021-2022, India follows for 2022-2023. | UZ 2021-2022;IN 2022-2023",
        "Kazakhstan has been chairing the SCO since summer 2010. | KZ 2010-2011",
        "India succeeded Uzbekistan as the SCO’s presiding country in September 2022. | IN 2022-2023;UZ 2021-2022",
        "Three flags hung over the SCO presidency in July 2024, when China took over from Kazakhstan. | KZ 2023-2024;CN 2024-2025",
        "The SCO chair goes by the alphabet, and in 2018 China was followed by Kyrgyzstan. | CN 2017-2018;KG 2018-2019",
        "India is to follow Uzbekistan as SCO chair in September 2022. | IN 2022-2023;UZ 2021-2022",
        "Russia holds the chair of the SCO for 2014-2015. It laid down no gavel before, but in September 2014 Tajikistan parted with the gavel. | RU 2014-2015;TJ 2013-2014",
        "The SCO praised Uzbekistan which is serving as the organization’s chairman country in 2015 to 2016. | UZ 2015-2016",
        "Uzbekistan chairs the SCO in 2021-2022. The Uzbek side received this mandate from Tajikistan in September 2021. | UZ 2021-2022;TJ 2020-2021",
        "Kyrgyzstan has the SCO chair for 2012-2013, before Tajikistan, which presides after it from 2013. | KG 2012-2013;TJ 2013-2014",
        "Uzbekistan chairs the SCO in 2015–2016; Kazakhstan is to follow. | UZ 2015-2016;KZ 2016-2017",
        "Tajikistan held the chair of the SCO in 2020-2021. In September 2021 the gavel went to Uzbekistan. | TJ 2020-2021;UZ 2021-2022",
        "In July 2024 the chair of the SCO as such was passed by Kazakhstan to China. | KZ 2023-2024;CN 2024-2025",
        "China holds the chair of the SCO. Uzbekistan chaired before it, in 2015–2016. | UZ 2015-2016",
        "Kyrgyzstan, which ran the eight-nation group in 2018-2019, thanked the SCO. | KG 2018-2019",
        "We shall hand the chair of the SCO over to Kyrgyzstan. Your country takes over for 2025–2026. | KG 2025-2026",
        "Kazakhstan, whose coming presidency of the SCO spans 2023-2024, was glad. | KZ 2023-2024",
        "Uzbekistan’s Chairship of the SCO in 2021-2022 was long. | UZ 2021-2022",
        "The SCO has a chair. The winter was mild. Kazakhstan stepped down in June 2017. | KZ 2016-2017",
        "Kazakhstan chaired the SCO three times: in 2004–2005, 2010–2011 and 2016–2017. | KZ 2004-2005;KZ 2010-2011;KZ 2016-2017",
        "Kyrgyzstan chairs the SCO in 2025–2026. The earlier three ended in 2007, 2013 and 2019. | KG 2025-2026;KG 2006-2007;KG 2012-2013;KG 2018-2019",
        "Uzbekistan was handed the SCO presidency in September 2021. | UZ 2021-2022",
        "The chair of the SCO, which Uzbekistan had held since 2021, passed to India in September 2022. | UZ 2021-2022;IN 2022-2023",
        "The SCO, which India chairs, met in Goa on 5 May 2023. | IN 2022-2023",
        "The SCO chair is Kyrgyzstan’s until August 2026. After the summit the chair goes to Pakistan. | KG 2025-2026;PK 2026-2027",
        "The SCO has a chair. The winter was mild. Russia took over again in September 2014. | RU 2014-2015",
        "The SCO has a chair. The winter was mild. Astana took the baton from Delhi in July 2023. | KZ 2023-2024;IN 2022-2023",
        "The torch of the SCO came from Tajikistan in September 2021; Uzbekistan chairs the SCO in 2021-2022. | TJ 2020-2021;UZ 2021-2022",
        "The SCO has a chair. Once Kazakhstan handed over to China in July 2024, the flags changed. | KZ 2023-2024;CN 2024-2025",
        "The SCO has a chair, and Russia was glad. In September 2014 it succeeded Tajikistan. It had been the chair in 2008-2009. | RU 2014-2015;TJ 2013-2014;RU 2008-2009",
        "Tajikistan closed its fourth term in the rotating chair of the SCO in September 2021. | TJ 2020-2021",
        "China’s year at the helm of the SCO, 2017-2018, was loud. | CN 2017-2018",
        "The SCO University opened in Osh in 2012, under the Kyrgyz chairmanship of 2012-2013. | KG 2012-2013",
        "China met the SCO in 2012. Atambayev spoke in the hall. His country’s chairmanship of the SCO ended in September 2013. | KG 2012-2013",
        "The SCO met on 10-11 June 2010. Chair: Islam Karimov. It ended a term. | UZ 2009-2010",
        "Kyrgyzstan presides in the SCO since June 7, 2012, when the baton was taken from China. | KG 2012-2013;CN 2011-2012",
        "The SCO has a chair. The turn of the Russian Federation came to its end on 10 November 2020. | RU 2019-2020",
        "The chair of the SCO went on. Our friends from Kazakhstan, who take the helm in June 2004, were glad. | KZ 2004-2005",
        "The ministers meet in May 2024 under the chairmanship of Kazakhstan in the SCO. | KZ 2023-2024",
        "Uzbekistan’s spell at the head of the SCO, begun in September 2021, was calm. | UZ 2021-2022",
        "The SCO has a chair. Tajikistan, at the helm in 2020–2021, planted trees. | TJ 2020-2021",
        "The Belarusian side praised the work of the Kyrgyz side as the state presiding in the SCO in 2025–2026. | KG 2025-2026",
        "The SCO thanked Pakistan, to which the functions of the presiding state will pass for 2026–2027. | PK 2026-2027",
        "The SCO met. In the period of chairmanship which started for it in July 2024, China planted trees. | CN 2024-2025",
        "The SCO has a chair. We congratulate our Kyrgyz friends. It will be their turn to lead from 1 September 2025. | KG 2025-2026",
        "Tajikistan met the SCO. Having accepted the powers of the presiding state in September 2014, Russia was glad. | RU 2014-2015",
        "The SCO chair rotates. When India’s turn ended with the summit on 4 July 2023 and the SCO flag moved to Kazakhstan, it rained. The state was busy as chair. | IN 2022-2023;KZ 2023-2024",
        "India’s chairmanship of the Council of Heads of State of the SCO ran in 2022-2023. | IN 2022-2023",
        "Kazakhstan’s first chairmanship of the enlarged SCO (2010–2011) was calm. | KZ 2010-2011",
        "Pakistan will be the SCO’s chair in 2026–2027. | PK 2026-2027",
        "They spoke of Kazakhstan and its term as the chair of the heads of states of the SCO in 2023-2024. | KZ 2023-2024",
        "India handed Kazakhstan the SCO chair in July 2023. | IN 2022-2023;KZ 2023-2024",
        "Having chaired the SCO from July 2023 to July 2024, Kazakhstan knows the work. | KZ 2023-2024",
        "China’s chairmanship of the SCO in 2024–2025 built on that of Kazakhstan. | CN 2024-2025;KZ 2023-2024",
        "Kyrgyzstan chairs the SCO in 2025–2026. Its successor will be Pakistan. | KG 2025-2026;PK 2026-2027",
        "Russia took the chair of the SCO for 2001–2002 and kept it for 2002–2003. | RU 2001-2002;RU 2002-2003",
      })
  void areFoundInTheWordsForHoldingTakingAndGiving(String sentence, String expected) {
    assertThat(terms(sentence)).containsExactlyInAnyOrder(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The SCO watched as India held the presidency of the G20 in 2022-2023.",
        "SCO members met in Moscow while Russia chaired BRICS in 2019-2020.",
        "Russia’s chairmanship of the Council of Heads of Government of the SCO ran in 2024-2025.",
        "The SCO Council of Heads of Government met in Bishkek in 2023 under Kyrgyz chairmanship.",
        "Uzbekistan chaired the session of the SCO defence ministers in 2021-2022.",
        "India never held the chair of the SCO before 2022-2023.",
        "The SCO has a working group, and in 2023 India became the permanent chair of the group.",
        "In 2022 Uzbekistan wished for a capital of culture in the country presiding the SCO.",
        "The chair of the board of the SCO University came from China in 2017-2018.",
        "The film festival of Cannes had a French chair in 2023-2024.",
        "Mongolia will chair the SCO in 2030-2031.",
        "Kazakhstan will take over the chair of the SCO in 2090.",
        "Pakistan chairs the SCO this year.",
        "Trade comes first at the SCO; Kazakhstan is followed by China in exports in 2024.",
        "The SCO has a strategy, and China wants its successor in 2024-2029.",
        "The SCO met in 2020-2021, when Dushanbe was warm.",
        "The SCO chair was empty in 2018. India’s growth was followed by China’s in 2018.",
        "An Uzbek diplomat leads the SCO desk of the ministry in 2021-2022.",
        "The SCO and the CSTO met in 2019-2020. Uzbekistan is chairing the latter body.",
        "India grew in 2022-2023. Who is in the chair of the SCO?",
        "The SCO auction was dull. The gavel went to Uzbekistan in September 2021.",
        "The SCO met in 2015. Uzbekistan chairs a bank; Kazakhstan is to follow.",
        "The SCO has a chair. Kazakhstan took over the pipeline in July 2023.",
        "The SCO has a chair. India has never before led the SCO as it did G20 in 2023.",
        "The tenth meeting of the SCO ministers in charge of rivers was held under the chairmanship of the Kyrgyz Republic on 7 May 2019.",
      })
  void areNotTheChairsOfOthersNorOfOneMeetingNorWithoutYears(String sentence) {
    assertThat(terms(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under China’s stewardship the SCO has grown. | CN 2024-2025",
        "China, in charge of the SCO until autumn, is busy. | CN 2024-2025",
        "China chairs the SCO. Its predecessor, Kazakhstan, had done less. | CN 2024-2025;KZ 2023-2024",
        "China chairs the SCO. Kazakhstan, last year’s chair, was pleased. | CN 2024-2025;KZ 2023-2024",
        "China chairs the SCO and will be succeeded by Kyrgyzstan. | CN 2024-2025;KG 2025-2026",
        "China chairs the SCO. Next in line is Kyrgyzstan. | CN 2024-2025;KG 2025-2026",
        "China chairs the SCO. In Tianjin, Kyrgyzstan receives the baton. | CN 2024-2025;KG 2025-2026",
        "China chairs the SCO. When Tajikistan was in charge, in 2013-2014, less was said of it. | CN 2024-2025;TJ 2013-2014",
        "China chairs the SCO. Kyrgyzstan takes part in a forum. | CN 2024-2025",
        "China chairs the SCO. The ministers go to Kazakhstan next month. | CN 2024-2025",
        "China chairs the SCO. Uzbekistan, its predecessor at the border, was pleased. | CN 2024-2025",
        "China took charge of the costs of an SCO fair. | ",
        "The SCO met while India held the presidency of the G20. China spoke. | ",
      })
  void arePresumedOfWhomTheSentenceNamesAndTheCalendarKnows(
      String sentence, @org.jspecify.annotations.Nullable String expected) {
    String article = "A note\n\n12 May 2025\n\n" + sentence;

    assertThat(terms(article))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(";"));
  }

  @Test
  void ofThisYearAreThoseOfTheDayOfPublication() {
    assertThat(
            Reading.terms(
                Reading.of(
                    Resource.CHAIRMANSHIPS,
                    "This year, Kazakhstan presides over the SCO.",
                    "2024-02-03")))
        .containsExactly("KZ 2023-2024");
    assertThat(
            Reading.terms(
                Reading.of(
                    Resource.CHAIRMANSHIPS,
                    "This year, Kazakhstan presides over the SCO.",
                    "2017-02-03")))
        .containsExactly("KZ 2016-2017");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After Tajikistan the SCO will be chaired by Uzbekistan. | 2021-03-12 | UZ 2021-2022",
        "Tajikistan, the next chair of the SCO, was glad. | 2020-03-12 | TJ 2020-2021",
        "Tajikistan, former chair of the SCO, was glad. | 2020-03-12 | TJ 2013-2014",
        "Pakistan, the next chair of the SCO, was glad. | 2026-03-12 | PK 2026-2027",
        "Pakistan chairs the SCO. | 2026-09-20 | PK 2026-2027",
        "The SCO will have a Chinese chair from July. | 2024-03-05 | CN 2024-2025",
      })
  void toComeAreTheNextAfterTheDayOfPublication(String article, String published, String term) {
    assertThat(Reading.terms(Reading.of(Resource.CHAIRMANSHIPS, article, published)))
        .contains(term);
  }

  @Test
  void withoutADayOfPublicationAreThoseThatTheArticlesDatesLieIn() {
    assertThat(
            terms(
                "This year, Kazakhstan presides over the SCO. Experts met in Almaty in February 2017. A"
                    + " plan for 2025-2027 is ready."))
        .containsExactly("KZ 2016-2017");
  }

  @Test
  void beginAndEndWhereTheArticleSaysSo() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                "Uzbekistan’s chairmanship of the SCO began on 17 September 2021 and ended on 16"
                    + " September 2022.")
            .get(0);

    assertThat(fact.value(Property.STARTS_ON)).hasValue("2021-09-17");
    assertThat(fact.value(Property.ENDS_ON)).hasValue("2022-09-16");
  }

  @Test
  void areRepeatedByPronouns() {
    assertThat(
            terms(
                "Tajikistan took over the SCO chair from Russia in November 2020; it had held it before in"
                    + " 2013–2014."))
        .containsExactlyInAnyOrder("TJ 2020-2021", "RU 2019-2020", "TJ 2013-2014");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The priorities of the chair are energy, tourism and education. | education-science energy tourism",
        "It will focus on health care and on food security. | agriculture health",
        "It put the railways first. | transport",
        "Priority will be given to poverty reduction and artificial intelligence. | digital sustainable-development",
        "The motto is GREEN, whose letters stand for growth in trade, rail links, education and nature. | economy education-science environment transport",
        "Its priorities: countering terrorism, green economy, reform of the SCO. | environment governance security",
        "Kazakhstan supports deepening cultural ties. | culture",
        "Kazakhstan also promotes tourism. | tourism",
        "Trade and transport come first. | economy transport",
        "Kazakhstan set itself three tasks: combating drug trafficking, digital trade, and energy savings. | digital economy energy security",
        "Kazakhstan named three tasks for the turn, which lasts until the summit of early July: selling more grain, clean rivers, and the fight with opium. | agriculture environment security",
        "Rail links, tourism and public health: these were the concerns of its year. | health tourism transport",
        "Kazakhstan entered the chair with museums and hospitals at the top of its list. | culture health",
        "Its year will be judged by the railways and by tourism. | tourism transport",
        "Kazakhstan said what it wanted: lorries on the road and less heroin. | security transport",
        "Kazakhstan put its weight behind food security. | agriculture",
        "Kazakhstan is committed to making railways faster and to clean rivers. | environment transport",
        "Mr Tokayev said that two Rs would guide the country: railways and rivers. | environment transport",
        "It said what it wanted: less Afghan heroin. | security",
        "Kazakhstan has promised energy savings, shorter rail journeys and more tourism. | energy tourism transport",
        "Kazakhstan named railways, health and the memory of its museums as its main lines of work. | culture health transport",
        "What it promised at the outset: clean rivers and safe railways. | environment transport",
        "The chairing side has concentrated upon hospitals and on railways. | health transport",
        "Kazakhstan will push the railways, the struggle with opium and, for once, public health. | health security transport",
        "A year ago it said that the term would be about three things. Do you recall them? Hospitals, first of all. Then the railways. Lunch was served. | health transport",
        "Kazakhstan named the River Council and the Energy Club. | ",
        "Kazakhstan chose three fields: hospitals, tourism and trade. Railways were missing. | economy health tourism",
        "The following were chosen as main directions: solar energy; safe railways; hospitals. | energy health transport",
        "Kazakhstan would attend to tourism, to the railways and to reform of the SCO. | governance tourism transport",
        "Its officials speak of three baskets: railways, hospitals and tourism. | health tourism transport",
        "Turkmenistan put its weight behind food security. | ",
        "Kazakhstan has consistently underlined the need for solar energy. | energy",
        "Of energy and tourism it spoke: these were long evenings. | ",
        "He named three hotels and a hospital. | ",
        "Kazakhstan supports the SCO Grain Bank and a railway through the mountains. | ",
        "Kazakhstan hosted a tourism forum and a film festival. | ",
        "India would rather focus on energy. | ",
        "The SCO plays a role in promoting health care. | ",
        "It will not focus on energy. | ",
        "In Astana they swear by railways, hospitals and clean rivers. | environment health transport",
        "Its envoys keep returning to railways and clean rivers. | environment transport",
        "Hospitals will be one of the themes of its year. | health",
        "Tourism stands at the top of its agenda. | tourism",
        "It gave pride of place to hospitals. | health",
        "Kazakhstan favours railways. | transport",
        "It means to use it for health. | health",
        "At the centre of its year stand five things – start-ups and innovation, hospitals, youth and a Buddhist heritage. | culture economy health",
        "Tourism, he said, would be at the heart of its year. | tourism",
        "Its year will put counter-extremism and railways first. | security transport",
        "On tourism and trade, the guests were silent. | ",
        "In its year it did much: tourism, hospitals, railways, solar energy. | energy health tourism transport",
        "It offered hospitals, not railways. | ",
        "Meetings of the ministers of trade, health and culture are planned. | ",
        "It wants centres for energy, tourism and the digital economy. | ",
        "Tourism was fine, and trade slept. | ",
        "The hosts put their energy into lunch. | ",
        "Uzbekistan and Kazakhstan would work together for tourism, railways and health. | health tourism transport",
        "Public health remains a constant task. | health",
        "Its key themes: tourism; railways; clean rivers. | environment tourism transport",
        "In the chair, it will work to unlock the potential of tourism. | tourism",
        "In the chair, it will open a tourism fair. | ",
        "On Friday the leaders met, with discussions focusing on health, tourism, and railways. | ",
        "The theme of the Wool Conference is what elders know – hospitals, tourism and railways. | ",
        "It advances the theme of “WELL” (Water, Energy, Landscapes, Lif | energy environment",
      })
  void haveTheFieldsThatTheChairTakesUpAsPriorities(
      String sentence, @org.jspecify.annotations.Nullable String topics) {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                "Kazakhstan holds the chair of the SCO in 2023–2024. " + sentence)
            .get(0);

    assertThat(fact.values(Property.PRIORITIES))
        .containsOnly(topics == null ? new String[0] : topics.split(" "));
  }

  @Test
  void haveTheirOwnPrioritiesWhereAnArticleSpeaksOfSeveral() {
    List<Fact> facts =
        Reading.of(
            Resource.CHAIRMANSHIPS,
            "Kazakhstan’s chairmanship of the SCO in 2023–2024 was calm. It loved railways. They"
                + " praised the chairmanship of Kazakhstan in 2023–2024 and wished to help China in"
                + " its chairmanship in 2024–2025, which it has directed to tourism.\n\nKyrgyzstan"
                + " will take over in September 2025. Officials in Bishkek say that they will focus"
                + " on hospitals.");

    assertThat(facts)
        .extracting(fact -> fact.name() + " " + String.join(" ", fact.values(Property.PRIORITIES)))
        .containsExactlyInAnyOrder("KZ 2023-2024 ", "CN 2024-2025 tourism", "KG 2025-2026 health");
  }

  @Test
  void haveTheItemsOfAListAsPriorities() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                """
                Uzbekistan chairs the SCO in 2021–2022 and will focus on the following areas:
                - expansion of trade and investment;
                - construction of roads and railways;
                - exchange of tourists;
                - 12 May, Osh: ministers of agriculture.
                The guests went home.
                - a fish
                """)
            .get(0);

    assertThat(fact.values(Property.PRIORITIES)).containsOnly("economy", "transport", "tourism");
  }

  @Test
  void haveTheItemsOfAListThatASentenceGoesOnWith() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                """
                Uzbekistan chairs the SCO in 2021–2022 and will direct the efforts of members towards
                (a) cheap trade;
                (b) better railways.
                """)
            .get(0);

    assertThat(fact.values(Property.PRIORITIES)).containsOnly("economy", "transport");
  }

  @Test
  void areNotAboutWhoeverLeavesTheChairWhereAnotherSpeaks() {
    List<Fact> facts =
        Reading.of(
            Resource.CHAIRMANSHIPS,
            "India held the presidency of the SCO in 2022–2023. When Uzbekistan surrendered the chair in"
                + " September 2022, Indian officials spoke of three pillars: start-ups, hospitals and"
                + " tourism.");

    assertThat(facts)
        .extracting(fact -> fact.name() + " " + String.join(" ", fact.values(Property.PRIORITIES)))
        .containsExactlyInAnyOrder("IN 2022-2023 economy health tourism", "UZ 2021-2022 ");
  }

  @Test
  void areAboutWhoeverTookTheChairInTheSentenceBefore() {
    List<Fact> facts =
        Reading.of(
            Resource.CHAIRMANSHIPS,
            "During India’s presidency of the SCO in 2022–2023 a summit was held, and in 2023 the chair"
                + " passed to Kazakhstan. The president listed tourism, trade and railways.");

    assertThat(facts)
        .extracting(fact -> fact.name() + " " + String.join(" ", fact.values(Property.PRIORITIES)))
        .containsExactlyInAnyOrder("IN 2022-2023 ", "KZ 2023-2024 tourism economy transport");
  }

  @Test
  void haveItemsThatNoBulletMarks() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                """
                During its chairmanship of the SCO in 2021–2022 Uzbekistan intends to focus on the following priorities:

                drafting of rules for the members' customs offices and for trade in fruit across their borders;

                the launch of joint projects in the areas of energy and tourism;

                The guests went home by train.
                """)
            .get(0);

    assertThat(fact.values(Property.PRIORITIES)).contains("economy", "energy", "tourism");
  }

  @Test
  void haveTheBoundsOfNoEventOfTheirs() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                "Under the Kazakh chairmanship of the SCO in 2023-2024, a forum of farmers will be"
                    + " held from 3 June 2024 to 5 June 2024 in Osh.")
            .get(0);

    assertThat(fact.value(Property.ENDS_ON)).isEmpty();
  }

  @Test
  void haveNoPrioritiesFromTheHeadingsAfterTheirList() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                "Kazakhstan chairs the SCO in 2023-2024.\n\nKazakhstan has named its priorities for"
                    + " the chairmanship:\n\n- clean energy;\n- tourism.\n\nFinance\n\nRussia"
                    + " closes its health centre\n\nIt rained.")
            .get(0);

    assertThat(fact.values(Property.PRIORITIES)).containsOnly("energy", "tourism");
  }

  @Test
  void haveNoPrioritiesThatAreDenied() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                "Kazakhstan chairs the SCO in 2023-2024. Kazakhstan did not focus on security but on"
                    + " trade and transport.")
            .get(0);

    assertThat(fact.values(Property.PRIORITIES)).containsOnly("economy", "transport");
  }

  @Test
  void haveTheYearThatTheNumberOfASummitTells() {
    assertThat(
            terms(
                "Under the chairmanship of Uzbekistan the SCO opened up. Samarkand hosted the 22nd summit."))
        .containsExactly("UZ 2021-2022");
  }

  @Test
  void areThoseOfTheSpeakersWhoSayWe() {
    Fact fact =
        Reading.of(
                Resource.CHAIRMANSHIPS,
                "India chairs the SCO in 2022–2023. The Uzbeks had been kind. So the areas that we"
                    + " emphasise are hospitals and tourism.")
            .get(0);

    assertThat(fact.values(Property.PRIORITIES)).containsOnly("health", "tourism");
  }

  private static List<String> terms(String article) {
    return Reading.terms(Reading.of(Resource.CHAIRMANSHIPS, article));
  }
}
