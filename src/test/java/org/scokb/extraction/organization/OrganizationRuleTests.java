package org.scokb.extraction.organization;

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

class OrganizationRuleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Heads of State Council met. | Council of Heads of State",
        "The Council of the SCO Heads of Government met. | Council of Heads of Government",
        "The head of the SCO Secretariat came. | Secretariat",
        "The SCO Regional Counter Terrorism Structure trained officers. | Regional Anti-Terrorist Structure",
        "UNICEF sent tents. | United Nations Children's Fund",
        "Envoys of the CSTO and ASEAN came. | Collective Security Treaty Organization;Association of Southeast Asian Nations",
        "The Lake Research Institute has nine boats. | Lake Research Institute",
        "The International Academy of Fisheries and Water Law has nine boats. | International Academy of Fisheries and Water Law",
        "Officials of the Pamir Development Bank came. | Pamir Development Bank",
        "The National Bank of Kazakhstan kept its rate. | National Bank of Kazakhstan",
        "The SCO Union of Beekeepers and the Chamber of Commerce of Osh signed. | SCO Union of Beekeepers;Chamber of Commerce of Osh",
        "The SCO Centre for Folk Medicine in Almaty has ten beds. | SCO Centre for Folk Medicine",
        "The map hangs in the National Museum of Wells. | National Museum of Wells",
        "A draft convention on ice, prepared by the Lake Research Institute, is ready. | Lake Research Institute",
        "The Expert Working Group on Snow and Ice met. | Expert Working Group on Snow and Ice",
        "Iran will open 40 places to nurses at Shiraz University of Medical Sciences. | Shiraz University of Medical Sciences",
        "A school will open on the basis of the Osh Water Institute. | Osh Water Institute",
        "A letter between Osh State University and Naryn State University is to be signed. | Osh State University;Naryn State University",
        "The State Protocol Service laid carpets. | State Protocol Service",
        "The SCO Cooks Council met. The Cooks Council has ten members. | SCO Cooks Council",
        "It was told by the Altyn News Agency. | Altyn News Agency",
        "Lorries of Osheksportneft came. | Osheksportneft",
        "The Altyn agency and the company Kok Sut told it. | Altyn agency;Kok Sut",
        "The Women’s Federation of Osh came. | Women's Federation of Osh",
        "Doctors of the SCO tea growers alliance came. | SCO tea growers alliance",
        "They met in the council of heads of government. | Council of Heads of Government",
        "They agreed to set up a Group for Ice and Snow (GIS). The GIS met in May. | Group for Ice and Snow",
      })
  void areFoundByNameAndByHowNamesAreBuilt(String sentence, String names) {
    assertThat(organizations(sentence)).containsExactlyInAnyOrder(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He proposed to create a Pamir Water Bank in Osh.",
        "She called for the establishment of an SCO Academy of Cooks.",
        "The SCO Grain Fund should be set up soon.",
        "The SCO Grain Fund is to be set up in Osh.",
        "No decision was taken on the SCO Grain Fund.",
        "The delegates did not mention the SCO Grain Fund.",
        "The Shanghai Cooperation Organization met, and the G20 and BRICS did not.",
        "The bank was closed, the institute too, and the fund was empty.",
        "They praised the work of the Organization in Central Asia.",
        "The Ministry of Health sent two doctors.",
        "Its Executive Committee sat for an hour.",
        "They sat in the Amber Convention Centre.",
        "They sang at the Amber Theatre.",
        "He proposed an SCO tea growers alliance.",
        "WHO SITS WHERE",
        "They agreed to set up a Group for Ice and Snow (GIS).",
        "The Republic of Uzbekistan hosted the Bank Experts’ Days.",
      })
  void areNotWhatIsOnlyProposedOrDeniedNorTheOrganizationItselfNorMinistries(String sentence) {
    assertThat(organizations(sentence)).isEmpty();
  }

  @Test
  void haveAbbreviationsAndWhatTheyStandForAgain() {
    List<Fact> facts =
        Reading.of(
            Resource.ORGANIZATIONS,
            "The Central Lake Coordination Centre (CLCC) is in Osh. CLCC has nine boats.");

    assertThat(facts).hasSize(1);
    assertThat(facts.get(0).name()).isEqualTo("Central Lake Coordination Centre");
    assertThat(facts.get(0).value(Property.ABBREVIATION)).hasValue("CLCC");
    assertThat(facts.get(0).values(Property.MENTION)).contains("CLCC");
  }

  private static List<String> organizations(String article) {
    return Reading.names(Reading.of(Resource.ORGANIZATIONS, article));
  }
}
