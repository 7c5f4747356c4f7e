package org.scokb.extraction.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.Extracted;
import org.scokb.extraction.fact.Extraction;
import org.scokb.extraction.fact.Fact;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

class InitiativeRuleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan proposed to set up a school in Aktau to counter oil spills. | School in Aktau to counter oil spills | institution | proposed | KZ",
        "Uzbekistan proposed to open an SCO Water Institute in Nukus. | SCO Water Institute | institution | proposed | UZ",
        "Tajikistan, which took the chair of the SCO from Kyrgyzstan in 2013, proposed to build an SCO Road Academy. | SCO Road Academy | institution | proposed | TJ",
        "Uzbekistan, together with Pakistan, proposed an SCO Railway Forum. | SCO Railway Forum | event | proposed | UZ",
        "Uzbekistan supports the SCO Salt Bank proposed by China. | SCO Salt Bank | institution | in-progress | CN",
        "Uzbekistan will concentrate on opening an SCO Trade House. | SCO Trade House | institution | in-preparation | UZ",
        "If the members approve, the SCO Salt Bank will be opened by Kazakhstan. | SCO Salt Bank | institution | in-preparation | KZ",
        "An SCO Fund for the Family was proposed by Kazakhstan. | SCO Fund for the Family | institution | proposed | KZ",
        "A Programme on Grain Supply was proposed by Uzbekistan. | Programme on Grain Supply | programme | proposed | UZ",
        "Our Tajik colleagues said that an SCO Rescue Centre should be set up. | SCO Rescue Centre | institution | proposed | TJ",
        "The Indian side is drafting a Programme of Joint Patrols. | Programme of Joint Patrols | programme | in-preparation | IN",
        "President Japarov called on his colleagues to support the creation of an SCO Mountain Fund. | SCO Mountain Fund | institution | proposed | KG",
        "As the President of Uzbekistan had proposed, a Concept of Green Cities has been approved. | Concept of Green Cities | strategy | adopted | UZ",
        "Kazakhstan counts on adopting the Concept of Green Cities. | Concept of Green Cities | strategy | in-preparation | KZ",
        "China continues to promote the SCO Development Bank. | SCO Development Bank | institution | in-progress | CN",
        "Kazakhstan proposed a Shanghai Cooperation Organization (SCO) Well Institute. | Shanghai Cooperation Organization Well Institute | institution | proposed | KZ",
        "India will found the SCO School of Wells. The SCO School of Wells was officially inaugurated in May 2031. | SCO School of Wells | institution | completed | IN",
        "The core of Iran's speech was a proposal to establish a new river committee. | New river committee | institution | proposed | IR",
        "Kyrgyzstan chairs the SCO. Also planned is the SCO Forum of Wells. | SCO Forum of Wells | event | in-preparation | KG",
        "India has two tasks: second, establish an SCO School of Wells. | SCO School of Wells | institution | in-preparation | IN",
        "Launch trains in India and hold the SCO Well Forum. | SCO Well Forum | event | in-preparation | IN",
        "India called upon the member states to expedite the establishment of the SCO Fund of Wells. | SCO Fund of Wells | institution | proposed | IN",
        "India said that it is important to establish an SCO Fund of Wells. | SCO Fund of Wells | institution | proposed | IN",
        "India considers the creation of an SCO Fund of Wells to be of great importance. | SCO Fund of Wells | institution | proposed | IN",
        "Iran asked all to set up the SCO Salt Bank to boost trade. | SCO Salt Bank | institution | proposed | IR",
        "India said that much will be held with the participation of guests, as well as the SCO Well Forum. | SCO Well Forum | event | in-preparation | IN",
        "India recalled its motion to establish an SCO Well Forum. | SCO Well Forum | event | proposed | IN",
        "India urged them to sign an agreement simplifying the sale of hay. | Agreement simplifying the sale of hay | agreement | proposed | IN",
        "India proposed a Cotton Yield Fund, which aims at opening schools. | Cotton Yield Fund | institution | proposed | IN",
        "Uzbekistan built the Termez–Osh–Kashgar railway. | Termez–Osh–Kashgar railway | project | completed | UZ",
        "The leaders approved the Plan of Joint Trials, which Russian experts had drafted. | Plan of Joint Trials | strategy | adopted | RU",
        "Khujand hosted the Melon Festival on 5 June 2021. | Melon Festival | event | completed | TJ",
        "The SCO Tea Network, for which India had lobbied, was set up. | SCO Tea Network | platform | completed | IN",
        "Under India’s presidency the organisation saw the launch of the SCO Startup Forum. | SCO Startup Forum | event | completed | IN",
        "At Pakistan’s suggestion the SCO Textile Alliance was founded. | SCO Textile Alliance | institution | completed | PK",
        "Iran would host the exercise Silent Dune next year. | Silent Dune | event | in-preparation | IR",
        "Tajikistan advised that a Pool of Snow Scientists be recruited. | Pool of Snow Scientists | platform | proposed | TJ",
        "President Rahmon would like to see a Chronicle of the Pamir Road. | Chronicle of the Pamir Road | project | proposed | TJ",
        "India is preparing the SCO Young Weavers’ Residency. | SCO Young Weavers' Residency | project | in-preparation | IN",
        "Kazakhstan proposed opening an SCO wool and tea road. | SCO wool and tea road | project | proposed | KZ",
        "Kazakhstan advocates the formation of a small SCO hay brigade. | Small SCO hay brigade | project | proposed | KZ",
        "Kazakhstan suggested forming an SCO common hay-and-water space. | SCO common hay-and-water space | project | proposed | KZ",
        "Kazakhstan will hold a seminar in Astana next year on the future of hay. | Seminar on the future of hay | event | in-preparation | KZ",
        "Kazakhstan’s SCO Hay Strategy is being developed. | SCO Hay Strategy | strategy | in-preparation | KZ",
        "Kazakhstan plans to adopt the ‘Programme aimed at countering mice for 2025-2027’ in Astana. | Programme aimed at countering mice for 2025-2027 | programme | in-preparation | KZ",
        "At Kazakhstan’s suggestion a plan was also approved for the slow change to barcodes. | Plan for the slow change to barcodes | strategy | adopted | KZ",
        "Uzbekistan proposed a Festival of Puppet Theatre “Ring of Cedars”. | Festival of Puppet Theatre Ring of Cedars | event | proposed | UZ",
        "A Lahore Carpet Dialogue is booked for 3 May 2031. | Lahore Carpet Dialogue | platform | in-preparation | PK",
        "Belarus is forming a network of dairies named “Milky Way”. | Milky Way | platform | in-progress | BY",
        "The adoption of an SCO Treaty of Wells is proposed by Kazakhstan. | SCO Treaty of Wells | agreement | proposed | KZ",
        "India stressed the importance of opening an SCO Centre for Wells. | SCO Centre for Wells | institution | proposed | IN",
        "India noted the need to open an SCO Centre for Wells. | SCO Centre for Wells | institution | proposed | IN",
        "The SCO ministers agreed to finalise the SCO Roadmap on Wells, initiated by India. | SCO Roadmap on Wells | strategy | in-preparation | IN",
        "At the suggestion of India, the SCO Fair of Wells will become an annual one. | SCO Fair of Wells | event | in-preparation | IN",
        "Work on an SCO Convention on Wells has begun at the suggestion of India. | SCO Convention on Wells | agreement | in-preparation | IN",
        "India will train 400 well-diggers in the next five years. | Train 400 well-diggers in the next five years | project | in-preparation | IN",
        "Iran suggested that 2028 be declared the SCO Year of Gardens. | SCO Year of Gardens | project | proposed | IR",
        "Iran set up a joint ferry timetable for the Caspian. | Joint ferry timetable for the Caspian | project | completed | IR",
        "The Pakistani government presented a Karachi Single Ticket for pilgrims. | Karachi Single Ticket for pilgrims | project | proposed | PK",
        "Naryn lent its stadium to a Festival of Felt Makers of Kyrgyzstan. | Festival of Felt Makers of Kyrgyzstan | event | completed | KG",
        "Songs of the Reed Beds, a festival for young choirs, was held by Kazakhstan. | Songs of the Reed Beds | event | completed | KZ",
        "Russia conducted the anti-terrorist exercise Larch-2014 in July. | Larch-2014 | event | completed | RU",
        "President Rahmon renewed his wish for a joint seed laboratory. | Joint seed laboratory | institution | proposed | TJ",
        "Uzbekistan proposed to form a unified wool space. | Unified wool space | project | proposed | UZ",
        "Uzbekistan pleaded for a single visitor card for the old towns. | Single visitor card for the old towns | project | proposed | UZ",
        "The Kyrgyz minister spoke at length. The SCO Beekeepers’ Fair filled Talas. | SCO Beekeepers' Fair | event | completed | KG",
        "A Programme of Reed Planting is in its third draft, the Tajik side says. | Programme of Reed Planting | programme | in-preparation | TJ",
        "India drafted a Programme of Yoga Trade, and the health ministers endorsed it. | Programme of Yoga Trade | programme | adopted | IN",
        "Kazakhstan proposed that the members set up an SCO Grain Bank. | SCO Grain Bank | institution | proposed | KZ",
        "The Programme of Dust Control was presented by Iran and approved. | Programme of Dust Control | programme | adopted | IR",
        "Russia ran the exercise “Quiet Taiga” in May 2020. | Quiet Taiga | event | completed | RU",
        "Pakistan would like an SCO centre for clay research. | SCO centre for clay research | institution | proposed | PK",
        "The Tajik side is compiling an atlas of pasture herbs called “Green Roof”. | Green Roof | project | in-progress | TJ",
        "A Steppe Sound Academy has been busy since May, the Kazakh side said. | Steppe Sound Academy | institution | in-progress | KZ",
        "Kazakhstan will look after a Steppe Academy of Herders. | Steppe Academy of Herders | institution | in-preparation | KZ",
        "A Flood Relief Depot (Almaty). Its warehouse was leased in May. | Flood Relief Depot | institution | completed | KZ",
        "Kyrgyz Foreign Minister Kulubaev said that his country had set up an SCO Felt Guild. | SCO Felt Guild | institution | completed | KG",
        "The Tajik side met its guests. Together with China and India it is preparing the festival “Reed Songs”. | Reed Songs | event | in-preparation | TJ",
        "President Rahmon said that his ministers had set up an SCO Snow Guild. | SCO Snow Guild | institution | completed | TJ",
        "India came late. An SCO Loom Academy. Iran has proposed this school for weavers. | SCO Loom Academy | institution | proposed | IR",
        "Kazakhstan called for a flood relief convoy. | Flood relief convoy | event | proposed | KZ",
        "Iran would like to have a register of glass paintings. | Register of glass paintings | platform | proposed | IR",
        "Pakistan sought a fair of camel saddles. | Fair of camel saddles | event | proposed | PK",
        "The third is a Strategy on Reed Roofs until 2030. Its origins lie with Belarus. | Strategy on Reed Roofs until 2030 | strategy | in-preparation | KZ",
        "Iran proposed an SCO Museum of Tiles. India supports it. | SCO Museum of Tiles | institution | proposed | IR",
        "The delegates spoke of a proposal of the Russian side to establish an SCO Council of Choirs. | SCO Council of Choirs | institution | proposed | RU",
        "Tajikistan made a proposal to create a green belt of walnut forests. | Green belt of walnut forests | project | proposed | TJ",
        "The Convention on Wells (nine pages with maps) was proposed by India. | Convention on Wells | agreement | proposed | IN",
        "The SCO Fair of Wells, an idea of India, takes place in a tent and was opened by shepherds. | SCO Fair of Wells | event | completed | IN",
        "Kazakhstan endorsed the text of the Convention on Wells. | Convention on Wells | agreement | in-preparation | KZ",
        "Kazakhstan introduced a Convention on Wells. | Convention on Wells | agreement | in-preparation | KZ",
        "India lobbied for the SCO Reed Trail, a bicycle route for pilgrims. | SCO Reed Trail | project | proposed | IN",
        "Pakistan opened the Indus Reed Pilot. It reaches the sea without a stop. | Indus Reed Pilot | project | completed | PK",
        "Kazakhstan will host a summit and open an SCO Wool Library. | SCO Wool Library | institution | in-preparation | KZ",
        "Kazakhstan was able to secure the Convention on Wells. | Convention on Wells | agreement | adopted | KZ",
        "The big news is a Roadmap on Wells, moved by India and cleared by all eight members. | Roadmap on Wells | strategy | adopted | IN",
        "Also approved was the Roadmap on Wells, a Kazakh text. | Roadmap on Wells | strategy | adopted | KZ",
        "Ahead of Kazakhstan are no less important events, including the SCO Reed Forum. | SCO Reed Forum | event | in-preparation | KZ",
        "Kazakhstan proposed to hold a joint SCO anti-flood drill in Osh. | Joint SCO anti-flood drill | event | proposed | KZ",
        "Kyrgyzstan needs to revive the SCO-Afghanistan Contact Group. | SCO-Afghanistan Contact Group | institution | proposed | KG",
        "The plan of Uzbekistan includes the creation of a regional seed fund, he added. | Regional seed fund | institution | in-preparation | UZ",
        "India took part in the drafting of the Convention on Wells. | Convention on Wells | agreement | in-preparation | IN",
        "Kazakhstan promotes the SCO initiative On Safe Wells for a Quiet Steppe. | SCO initiative On Safe Wells for a Quiet Steppe | project | in-progress | KZ",
        "Kazakhstan supported the Trans-Reed Lantern project. | Trans-Reed Lantern project | project | in-progress | KZ",
        "Tajikistan proposed to create its own tea and wool bank. | Tea and wool bank | institution | proposed | TJ",
        "Tajikistan spoke of a proposal to create an independent tea and wool mechanism. | Independent tea and wool mechanism | platform | proposed | TJ",
        "Belarus wants the creation of a unified scientific and artistic space. | Unified scientific and artistic space | project | proposed | BY",
        "Foreign Minister Murat Nurtleu speaks for a Liaison Office of Weavers. | Liaison Office of Weavers | institution | proposed | KZ",
        "At the summit was adopted the Programme of Cooperation in Felting, initiated by Kazakhstan. | Programme of Cooperation in Felting | programme | adopted | KZ",
        "The following papers were signed: the Programme of Cooperation in Felting, prepared by Russia; the Concept of Dry Wells. | Programme of Cooperation in Felting | programme | adopted | RU",
        "The leaders gave their blessing to the Kazakh-drafted Action Plan on Dry Wells. | Action Plan on Dry Wells | strategy | adopted | KZ",
        "The experts initialled the Convention on Dry Wells. | Convention on Dry Wells | agreement | in-preparation | KZ",
        "Belarus is to host the joint exercise “Quiet Forest 2026”. | Quiet Forest 2026 | event | in-preparation | BY",
        "Belarus made a proposal to stage joint exercises “Quiet Forest – 2026”. | Quiet Forest – 2026 | event | proposed | BY",
        "It was proposed by India to hold the SCO Reed Fair. | SCO Reed Fair | event | proposed | IN",
        "India will finance 300 village wells. | Finance 300 village wells | project | in-preparation | IN",
        "Russia moots the idea of a wool payments system. | Wool payments system | project | proposed | RU",
        "Iran proposed creating an SCO centre for hay and using the docks of its ports. | SCO centre for hay | institution | proposed | IR",
        "The documents adopted at the SCO summit include the Roadmap on Dry Wells of Iran. | Roadmap on Dry Wells of Iran | strategy | adopted | IR",
        "Kazakhstan announced that it reached an agreement to create an SCO Hay Fund. | SCO Hay Fund | institution | adopted | KZ",
        "The SCO Concept of Dry Wells was drafted by Iran and has been approved. | SCO Concept of Dry Wells | strategy | adopted | IR",
        "These texts were signed in the SCO: the Osh Declaration; the Plan of Salt, proposed by Iran. | Plan of Salt | strategy | adopted | IR",
      })
  void tellsAnUndertakingsTypeStatusAndTheMemberBehindIt(
      String sentence, String title, String type, String status, String proposer) {
    assertThat(Extracted.of(Resource.INITIATIVES, sentence))
        .extracting(
            fact -> Extracted.told(fact, Property.TYPE, Property.STATUS, Property.PROPOSED_BY))
        .containsExactly("%s | %s | %s | %s".formatted(title, type, status, proposer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kazakhstan proposed a closer understanding of the region.",
        "India is sure that its paper will lay a firm foundation for trade in hay.",
        "China mapped out a blueprint for growth.",
        "India wants to transform Pakistan into a spice hub.",
        "Iran wants to develop one strategic vision of the hills.",
        "Iran promotes contacts in health, including through the Women’s Council and SCO Forum.",
        "Uzbekistan opened a new chapter in its relations with Tajikistan.",
        "India called for a fair solution for all sides.",
        "Russia met a Chinese Foreign Ministry spokesman.",
        "It rained in Kazakhstan, reports a Steppe News Agency correspondent.",
        "Speaking at a virtual meeting of the SCO presidents, India praised its wells.",
        "India keeps up the Amber Road spirit.",
        "China called for trade within the framework of the “One Belt, One Road” initiative.",
        "India proposed a talk entitled Building Mutual Trust.",
        "Uzbekistan carried a wooden stamp to the table.",
        "India sent an assessment mission to the region.",
        "Iran opened the Silk Dams.",
        "Pakistan chose the motto “Strong Roots”, a line of poetry.",
        "The minister of Belarus said “Welcome Home”, a phrase he had learnt.",
      })
  void takesNoActOrPhraseForAnUndertaking(String sentence) {
    assertThat(Extracted.of(Resource.INITIATIVES, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan proposed an SCO Tea Academy in 2010. In 2011 the ministers rejected the SCO Tea Academy. | proposed;not-agreed",
        "India proposed an SCO Bank of Seeds. The SCO Bank of Seeds was not adopted in the end. | proposed;not-agreed",
        "India proposed an SCO Bank of Seeds. The SCO Bank of Seeds has not been adopted yet. | proposed",
        "The ministers rejected the SCO Tea Academy. | ",
      })
  void whatIsSaidToBeDroppedIsAStepOfWhatIsKnownOtherwise(
      String article, @org.jspecify.annotations.Nullable String statuses) {
    List<String> told =
        Extracted.of(Resource.INITIATIVES, article).stream()
            .flatMap(fact -> fact.values(Property.STATUS).stream())
            .toList();
    assertThat(String.join(";", told)).isEqualTo(statuses == null ? "" : statuses);
  }

  @ParameterizedTest
  @CsvSource({
    "What is to be signed, in-preparation",
    "Signed, adopted",
    "Outcome documents, adopted"
  })
  void aHeadingTellsHowWhatIsListedBelowItStands(String heading, String status) {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "The guests of the summit were shown the square and the market on the first day.\n\n"
                    + heading
                    + "\n\n- Roadmap on Wells, a Kazakh text\n- Programme of Reed Roofs (Iran)"))
        .extracting(fact -> fact.value(Property.STATUS).orElse("-"))
        .isNotEmpty()
        .containsOnly(status);
  }

  @Test
  void readsARowOfUndertakingsUnderOneVerb() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Tajikistan proposed an SCO Snow Laboratory, a Congress of Shepherds and an SCO Wool"
                    + " Exhibition."))
        .extracting(fact -> Extracted.told(fact, Property.STATUS, Property.PROPOSED_BY))
        .containsExactly(
            "SCO Snow Laboratory | proposed | TJ",
            "Congress of Shepherds | proposed | TJ",
            "SCO Wool Exhibition | proposed | TJ");
  }

  @Test
  void takesAProjectWithTheTitleOfAnInstrumentForItsDraft() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Iran sent round the project “Strategy for Clean Wells”. Iran’s draft Strategy for Clean"
                    + " Wells will be adopted in Osh."))
        .extracting(fact -> Extracted.told(fact, Property.TYPE))
        .containsExactly("Strategy for Clean Wells | strategy");
  }

  @Test
  void takesNoPlanOfTheChairForAnUndertaking() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Kazakhstan carried out the Chairmanship’s Plan of Measures."))
        .isEmpty();
  }

  @Test
  void takesAPronounForWhatWasNamedBefore() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "What is missing is an SCO Rescue Centre. President Rahmon has long pressed for it."))
        .extracting(fact -> Extracted.told(fact, Property.STATUS, Property.PROPOSED_BY))
        .containsExactly("SCO Rescue Centre | proposed | TJ");
  }

  @Test
  void takesAPronounForWhatAPronounWasTakenFor() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Tajikistan proposed an SCO Snow Plan. The ministers discussed it. The presidents signed it."))
        .extracting(fact -> Extracted.told(fact, Property.STATUS, Property.PROPOSED_BY))
        .containsExactly("SCO Snow Plan | adopted | TJ");
  }

  @Test
  void resumesWhoActsInANewParagraph() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Uzbekistan chairs the SCO. President Rahmon of Tajikistan spoke on water.\n\nHe also"
                    + " proposed an SCO Snow Laboratory."))
        .extracting(fact -> Extracted.told(fact, Property.PROPOSED_BY))
        .containsExactly("SCO Snow Laboratory | TJ");
  }

  @Test
  void takesWhoeverIntroducesAListForTheOneBehindIt() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Uzbekistan chairs the SCO, and the Uzbek chairmanship nears its end.\n\nIran will"
                    + " table the following:\n- an SCO Dam Safety Centre;\n- an SCO Reed Fund."))
        .extracting(fact -> Extracted.told(fact, Property.PROPOSED_BY))
        .containsExactly("SCO Dam Safety Centre | IR", "SCO Reed Fund | IR");
  }

  @Test
  void readsAListWithoutMarks() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "The president of Iran advocated new bodies, among them:\n\nan SCO Dam Safety Centre;"
                    + " and\n\na Reed Fund of the SCO."))
        .extracting(fact -> Extracted.told(fact, Property.STATUS, Property.PROPOSED_BY))
        .containsExactly(
            "SCO Dam Safety Centre | proposed | IR", "Reed Fund of the SCO | proposed | IR");
  }

  @Test
  void readsAListByTheSentenceBeforeIt() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Kazakhstan made the following proposals:\n- an SCO Dam Safety Centre;\n- the Steppe"
                    + " Film Festival."))
        .extracting(fact -> Extracted.told(fact, Property.STATUS, Property.PROPOSED_BY))
        .containsExactly(
            "SCO Dam Safety Centre | proposed | KZ", "Steppe Film Festival | proposed | KZ");
  }

  @Test
  void linksAnInstrumentToItsDocumentAndAnEventToItsMeeting() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "Kazakhstan drafted the Programme of Wool Trade and will hold the SCO Wool Fair in"
                    + " Aktau in June 2024."))
        .satisfiesExactly(
            programme -> assertThat(programme.links(Property.DOCUMENTS)).hasSize(1),
            fair -> assertThat(fair.links(Property.MEETINGS)).hasSize(1));
  }

  @Test
  void takesAnEventAfterThePublicationForOneToCome() {
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "The SCO Reed Festival opens in Osh on 3 October 2025.",
                "2025-09-01"))
        .extracting(fact -> Extracted.told(fact, Property.STATUS))
        .containsExactly("SCO Reed Festival | in-preparation");
    assertThat(
            Extracted.of(
                Resource.INITIATIVES,
                "The SCO Reed Festival opens in Osh on 3 October 2025.",
                "2025-11-01"))
        .extracting(fact -> Extracted.told(fact, Property.STATUS))
        .containsExactly("SCO Reed Festival | completed");
  }

  @Test
  void keepsAStatusWithTheWordsThatStateIt() {
    Extraction extraction = Extracted.of("Uzbekistan proposed to open an SCO Water Institute.");
    Fact institute =
        extraction.facts().stream()
            .filter(fact -> fact.resource() == Resource.INITIATIVES)
            .findFirst()
            .orElseThrow();
    assertThat(institute.claims())
        .filteredOn(claim -> claim.property() == Property.STATUS)
        .singleElement()
        .satisfies(
            claim ->
                assertThat(claim.evidence().end() - claim.evidence().start()).isBetween(20, 60));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "India told the Council of the results of its voyage.",
        "The SCO Fund for Italy was rejected by Kazakhstan.",
        "Russia has cancelled an SCO Expert Forum in Ufa.",
        "India opened the forum at the Reed State University.",
        "Requests are answered under the Agreement on Cooperation in Reed Trade, Iran said.",
        "Kazakhstan approved amendments to the Agreement on Cooperation in Reed Trade.",
        "The course goes back to an initiative of the Russian Federation.",
        "Uzbekistan spoke of a road, on which the Navoi Institute of Clay Studies has begun work.",
        "Kazakhstan proposed an exchange of experience.",
        "A joint bank was discussed, but the idea of an SCO Gold Fund was turned down.",
        "Kazakhstan does not propose an SCO Army.",
        "A water academy never became an official proposal.",
        "India pencilled in an academy for divers. It was never built.",
        "A satellite for shepherds was given up in March.",
        "The Central Bank of Iran promised to attend.",
        "Kazakhstan sees in this a valuable platform for strengthening ties.",
        "The minister described the year as “calm and free of noise”.",
        "He spoke at a press conference for students in Astana.",
        "The text was drawn up on the initiative of the Russian side.",
        "The leaders adopted the Osh Declaration.",
        "Iran is glad. The theme of the SCO fair is Wool Dialogue.",
        "Kazakhstan provides for holding 90 races.",
        "Kazakhstan chairs the SCO. It proposed Digital and Green Initiatives for the Steppe.",
        "Kazakhstan will focus on strengthening security and trade.",
        "The Council of Foreign Ministers met in Osh in May 2023.",
      })
  void leavesOutWhatWasRejectedAndWhatNoMemberIsBehind(String sentence) {
    assertThat(Extracted.of(Resource.INITIATIVES, sentence)).isEmpty();
  }

  @Test
  void tellsWhichSentencesItDidNotUnderstand() {
    Extraction extraction = Extracted.of("A water academy was discussed by experts and dropped.");
    assertThat(extraction.unread()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Under Kazakhstan the SCO remains a sturdy platform for dialogue between its members.",
        "Kazakhstan will work with its partners to improve the SCO mechanism against drug smuggling.",
        "The leaders met in the “SCO Plus” format, the Kazakh side said.",
        "Kazakhstan hosted the summit under the motto “A Festival of Open Doors”.",
        "Kazakhstan praised the Belt and Road.",
        "Osh is an administrative centre of the Ferghana Valley, the Kyrgyz side said.",
        "Workers painted the kerbs of the Reed Highway for Pakistan.",
        "The plan was designed at the Institute of Wells in India.",
      })
  void whatSomethingIsLikenedToIsNone(String sentence) {
    assertThat(Extracted.of(Resource.INITIATIVES, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kazakhstan will train 400 surveyors for its neighbours by 2031. | Train 400 surveyors for its neighbours | in-preparation | KZ",
        "Russia will deliver 50 mobile reading stations to its neighbours by 2023. | Deliver 50 mobile reading stations to its neighbours | in-preparation | RU",
        "China would lend its partners ten billion dollars. | Lend ten billion dollars | in-preparation | CN",
        "In May 2031 India will lend tents to the schools of the hill towns in the north, and launch 30 dairy projects. | Launch 30 dairy projects | in-preparation | IN",
        "Iran would bring 150 judges a year to Shiraz. | Bring 150 judges a year to Shiraz | in-preparation | IR",
      })
  void anAmountThatIsPledgedIsOne(String sentence, String title, String status, String member) {
    assertThat(Extracted.of(Resource.INITIATIVES, sentence))
        .extracting(fact -> Extracted.told(fact, Property.STATUS, Property.PROPOSED_BY))
        .containsExactly(title + " | " + status + " | " + member);
  }

  @Test
  void itsPlaceAndThoseWithWhomItIsAreTold() {
    Fact fact =
        Extracted.of(
                Resource.INITIATIVES,
                "Kazakhstan proposed to set up in Almaty an SCO Rivers Centre together with UNESCO.")
            .get(0);

    assertThat(fact.value(Property.PLACE)).contains("Almaty");
    assertThat(fact.links(Property.ORGANIZATIONS)).extracting(Fact::name).containsExactly("UNESCO");
  }
}
