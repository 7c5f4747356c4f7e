package org.scokb.extraction.person;

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

class PersonRuleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "President Aigerim Satova opened the forum. # Aigerim Satova | President",
        "Uzbek President Timur Rashidov spoke. # Timur Rashidov | President",
        "The President of Tajikistan, Firuz Nazarov, agreed. # Firuz Nazarov | President of Tajikistan",
        "President of the Kyrgyz Republic Azamat Toktogulov came. # Azamat Toktogulov | President of the Kyrgyz Republic",
        "Minister of Transport Lola Karimova signed. # Lola Karimova | Minister of Transport",
        "Uzbekistan’s ambassador to Beijing Lola Karimova agreed. # Lola Karimova | ambassador to Beijing",
        "Minister of Trade and Integration Yerlan Omarov signed. # Yerlan Omarov | Minister of Trade and Integration",
        "Lola Karimova, Deputy Minister of Energy of Uzbekistan, signed. # Lola Karimova | Deputy Minister of Energy of Uzbekistan",
        "Marat Aliev, First Deputy Director of the Institute of Water, smiled. # Marat Aliev | First Deputy Director of the Institute of Water",
        "Li Wei, the SCO Deputy Secretary-General, thanked the hosts. # Li Wei | SCO Deputy Secretary-General",
        "SCO Secretary-General Aziz Qodirov listened. # Aziz Qodirov | SCO Secretary-General",
        "The Secretary-General of the SCO, Aziz Qodirov, listened. # Aziz Qodirov | Secretary-General of the SCO",
        "The Director of the Executive Committee of the SCO RATS, Qodirov, reported. # Qodirov | Director of the Executive Committee of the SCO RATS",
        "Foreign Minister Jean-Marie Öztürk-Şahin came. # Jean-Marie Öztürk-Şahin | Foreign Minister",
        "External Affairs Minister R. K. Prasad answered. # R. K. Prasad | External Affairs Minister",
        "Qatar's Prime Minister and Minister of Finance, Khalid bin Nasser, came. # Khalid bin Nasser | Prime Minister and Minister of Finance",
        "Rector of Ala-Too University Serik Omarov lectured. # Serik Omarov | Rector of Ala-Too University",
        "The national coordinator, Murat Seitov, said little. # Murat Seitov | national coordinator",
        "Serik Omarov (Governor of Osh) laughed. # Serik Omarov | Governor of Osh",
        "Serik Omarov of Kazakhstan, Secretary-General since May, laughed. # Serik Omarov | Secretary-General",
        "Lola Omarova, director of the Puppet Theatre, laughed. # Lola Omarova | director of the Puppet Theatre",
        "Serik Omarov is Ambassador of Kazakhstan to India. # Serik Omarov | Ambassador of Kazakhstan to India",
        "“It rains,” said Serik Omarov. # Serik Omarov | -",
        "For Kazakhstan Minister of Information Sultan Omarov came. # Sultan Omarov | Minister of Information",
        "It was sent in by Mayor of Bishkek Azamat Osmonov. # Azamat Osmonov | Mayor of Bishkek",
        "Procurator-General of the Supreme People's Procuratorate of China Li Wei came. # Li Wei | Procurator-General of the Supreme People's Procuratorate of China",
        "Prime Minister Aziz Serik Omarov came, and Prime Minister Serik Omarov left. # Aziz Serik Omarov | Prime Minister",
        "Tonight Prime Minister Omarov gives a dinner. # Omarov | Prime Minister",
        "Solicitor General of India Arun Rao signed. # Arun Rao | Solicitor General of India",
        "It was told by the head of the President's Office of the Kyrgyz Republic Azamat Osmonov. # Azamat Osmonov | head of the President's Office of the Kyrgyz Republic",
        "Serik Omarov, an economist, warned of debts. # Serik Omarov | -",
        "According to Serik Omarov, it rains. # Serik Omarov | -",
        "The council sat on Tuesday with Serik Omarov in the chair. # Serik Omarov | -",
        "We are grateful to Mr. Serik Omarov for the maps. # Serik Omarov | -",
        "Shri Arun Rao, Secretary (Rural Roads), came along. # Arun Rao | Secretary",
        "Serik Omarov, who directs the bureau of maps, is away. # Serik Omarov | -",
        "Arun Rao of India asked for tea. # Arun Rao | -",
        "Serik Omarov was Kazakhstan’s National Coordinator. # Serik Omarov | National Coordinator",
        "Timur Lavrov, back from his leave, wanted tea. # Timur Lavrov | -",
        "Iran’s Dariush Karimi, whose country waits outside, went home. # Dariush Karimi | -",
        "He met his Kyrgyz counterpart Azamat Toktogulov. # Azamat Toktogulov | -",
        "Serik Omarov, director of the freight company Blue Lorry, laughed. # Serik Omarov | director of the freight company Blue Lorry",
        "Director General of the Agency of Automobile and River Transport Serik Omarov signed. # Serik Omarov | Director General of the Agency of Automobile and River Transport",
        "Vice President M Arun Rao said so. # M Arun Rao | Vice President",
        "Prime Minister of the Republic of Kazakhstan A.S. Omarov said so. # A.S. Omarov | Prime Minister of the Republic of Kazakhstan",
        "Foreign Secretary (West) Arun Rao said so. # Arun Rao | Foreign Secretary",
        "Russian Presidential Aide Lev Orlov announced it. # Lev Orlov | Presidential Aide",
        "The session was led by co-chair from Russia Serik Omarov. # Serik Omarov | co-chair",
        "Secretary East, Ministry of Water Affairs (MWA), Arun Rao, was asked. # Arun Rao | Secretary East",
        "First Vice-Prime Minister of the Kyrgyz Republic Azamat Osmonov came. # Azamat Osmonov | First Vice-Prime Minister of the Kyrgyz Republic",
        "Head of the SCO Regional Anti-Terrorist Structure (RATS) Executive Committee Lev Orlov came. # Lev Orlov | Head of the SCO Regional Anti-Terrorist Structure (RATS) Executive Committee",
        "Lev Orlov: Good evening. It rains. # Lev Orlov | -",
        "Lola KARIMOVA, Minister of Energy, left. # Lola KARIMOVA | Minister of Energy",
        "First Lady Lola Karimova and others left. # Lola Karimova | First Lady",
        "Lt. Gen. Serik Omarov has left. # Serik Omarov | -",
        "Union Minister for Water & Rural Development Dr. Arun Rao left. # Arun Rao | Union Minister for Water & Rural Development",
        "The Union Minister for Sports and Roads, Housing & Railways, Shri Arun Rao left. # Arun Rao | Union Minister for Sports and Roads, Housing & Railways",
        "Kazakhstan's vice-minister of culture and sport Serik Omarov left. # Serik Omarov | vice-minister of culture and sport",
        "The head of the mayor's office's water department, Lola Karimova, left. # Lola Karimova | head of the mayor's office's water department",
        "Serik Omarov, head of the Osh Water Institute, left. # Serik Omarov | head of the Osh Water Institute",
        "Lev Orlov, the Iranian president’s senior adviser, left. # Lev Orlov | senior adviser",
        "Serik Omarov, the Tajik linguist who serves as rector, left. # Serik Omarov | rector",
        "They praised the ideas of Timur Lavrov. # Timur Lavrov | -",
        "Omarov underlined that it rains. # Omarov | -",
      })
  void areToldByAnOfficeOrBySpeaking(String sentence, String expected) {
    assertThat(people(sentence)).containsExactly(expected);
  }

  @Test
  void shareAnOfficeInTheirRowAndKeepTheirOwnBesideAnother() {
    assertThat(people("Presidents Serik Omarov of Kazakhstan and Lola Umarova of Uzbekistan met."))
        .containsExactly("Serik Omarov | President", "Lola Umarova | President");
    assertThat(people("Foreign ministers of Iran Dariush Karimi and of India Arun Rao came."))
        .containsExactly("Dariush Karimi | Foreign minister", "Arun Rao | Foreign minister");
    assertThat(people("Serik Omarov, press secretary to President Azamat Osmonov, laughed."))
        .containsExactlyInAnyOrder("Serik Omarov | press secretary", "Azamat Osmonov | President");
  }

  @Test
  void haveTheOfficeThatOnlyAHeadlineTells() {
    assertThat(
            people(
                "Spokesperson Lev Orlov's Press Conference\n\nLev Orlov: Good evening. It rains. We heard it."))
        .containsExactly("Lev Orlov | Spokesperson");
  }

  @Test
  void areToldApartInAList() {
    assertThat(
            people(
                "The leaders were President of Russia Igor Petrov, Prime Minister of India Arun Rao,"
                    + " President of China Li Wei and President of Mongolia Bat-Erdene Dorj."))
        .containsExactly(
            "Igor Petrov | President of Russia",
            "Arun Rao | Prime Minister of India",
            "Li Wei | President of China",
            "Bat-Erdene Dorj | President of Mongolia");
    assertThat(
            people(
                "- – President of Tajikistan Firuz Nazarov\n- – Prime Minister of Pakistan Omar Khan\n\nThey met."))
        .containsExactly(
            "Firuz Nazarov | President of Tajikistan", "Omar Khan | Prime Minister of Pakistan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president of the country said that Tashkent would wait.",
        "The Council of Heads of State met, and the Foreign Ministers too.",
        "The Eurasia Herald reported that Silk Road trains were late.",
        "The Pamir Highway was closed. Central Asia said nothing.",
        "The Minister of Health of Uzbekistan told New Delhi to hurry.",
        "The friends of Timur Lavrov’s uncle were late.",
        "I’ve been told that the Lavrov Street was closed.",
        "A bust of the poet Alisher Navoi was unveiled.",
        "Nobody from the Aga Khan Foundation spoke.",
        "The posts of Secretary-General and Director of the RATS were filled.",
        "The Bishkek Declaration was signed by the President.",
        "Pamir Shield, who knows why, was late.",
        "Russia’s Baikal Lake, whose water is cold, was visited.",
        "of Almaty Karimov said that it rains.",
        "Osh Municipality said that it rains.",
        "Additionally, the President of Iran and others left.",
        "Ofisbank, a member of the union, underlined that it rains.",
        "It rained.\n\nUzbek President Addresses Melon Fair\n\nIt rained again.",
      })
  void areNotWhateverHasACapital(String sentence) {
    assertThat(people(sentence)).isEmpty();
  }

  @Test
  void areOneInAllSpellings() {
    List<Fact> people =
        Reading.of(
            Resource.PEOPLE,
            "President Kurmanbek Zhaparaliev spoke. K. Japaraliev left. Japaraliev’s car was late. The"
                + " minister waited for Zhaparaliev.");

    assertThat(people).hasSize(1);
    assertThat(people.get(0).name()).isEqualTo("Kurmanbek Zhaparaliev");
    assertThat(people.get(0).values(Property.MENTION)).hasSize(4);
  }

  @Test
  void areNamedByTheFirstWordInChineseOrder() {
    List<Fact> people =
        Reading.of(
            Resource.PEOPLE, "Chinese Foreign Minister Zhou Bo arrived. Zhou said it rained.");

    assertThat(people).hasSize(1);
    assertThat(people.get(0).values(Property.MENTION)).containsExactly("Zhou Bo", "Zhou");
  }

  @Test
  void areTwoWhereFirstNamesDiffer() {
    assertThat(people("President Nodir Karimov came. Foreign Minister Aziz Karimov did not."))
        .containsExactly("Nodir Karimov | President", "Aziz Karimov | Foreign Minister");
    assertThat(people("The Premier Li Qiang spoke. Lin Qiang, director of the Silk Bank, left."))
        .containsExactly("Li Qiang | Premier", "Lin Qiang | director of the Silk Bank");
  }

  @Test
  void areMeantByTheirFirstNameBesideAnOfficeToo() {
    assertThat(people("Prime Minister Amir Omarov came. PM Amir thanked the hosts, and left."))
        .containsExactly("Amir Omarov | Prime Minister");
  }

  @Test
  void areNotTheAuthorButMayShareTheSurname() {
    assertThat(
            people("The SCO and its roads\n\nBy Serik Omarov\n\nPresident Omarov spoke of roads."))
        .containsExactly("Omarov | President");
  }

  @Test
  void areNotTheAuthor() {
    assertThat(
            people(
                "Rain on the lake\nBy Olga Petrenko\n\nIt rained all day on the lake, and nobody came"
                    + " to the harbour.\n\nOlga Petrenko is the editor of the Lake Post."))
        .isEmpty();
    assertThat(
            people(
                "Rain on the lake\n\nIt rained all day on the lake, and nobody came to the harbour.\n\n"
                    + "It goes on.\n\nOlga Petrenko was an envoy to four countries. She writes here as a guest."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Uzbek President Timur Rashidov spoke. | UZ | Uzbek",
        "The President of Tajikistan, Firuz Nazarov, agreed. | TJ | Tajikistan",
        "Lola Karimova, Deputy Minister of Energy of Uzbekistan, signed. | UZ | Uzbekistan",
        "Qatar's Prime Minister, Khalid bin Nasser, came. | QA | Qatar",
        "Serik Omarov is Ambassador of Kazakhstan to India. | KZ | Kazakhstan",
        "Kazakh Ambassador to India Serik Omarov came. | KZ | Kazakh",
        "Arun Rao of India asked for tea. | IN | India",
        "He met his Kyrgyz counterpart Azamat Toktogulov. | KG | Kyrgyz",
        "President Kassym-Jomart Tokayev spoke. | KZ | Kassym-Jomart Tokayev",
      })
  void speakForTheStateThatStandsByThem(String sentence, String code, String quote) {
    Fact person = Reading.of(Resource.PEOPLE, sentence).get(0);
    assertThat(person.values(Property.COUNTRY)).containsExactly(code);
    assertThat(
            person.claims().stream()
                .filter(claim -> claim.property() == Property.COUNTRY)
                .map(claim -> sentence.substring(claim.evidence().start(), claim.evidence().end())))
        .containsExactly(quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SCO Secretary-General Aziz Qodirov listened.",
        "Ambassador to India Serik Omarov came.",
        "“It rains in Kazakhstan,” said Serik Omarov.",
      })
  void speakForNoStateThatIsNotTheirs(String sentence) {
    assertThat(Reading.of(Resource.PEOPLE, sentence).get(0).values(Property.COUNTRY)).isEmpty();
  }

  private static List<String> people(String article) {
    return Reading.offices(Reading.of(Resource.PEOPLE, article));
  }
}
