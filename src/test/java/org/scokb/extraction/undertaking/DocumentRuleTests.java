package org.scokb.extraction.undertaking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scokb.extraction.Extracted;
import org.scokb.extraction.fact.Fact;
import org.scokb.vocabulary.Property;
import org.scokb.vocabulary.Resource;

class DocumentRuleTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The leaders approved a Roadmap for Grain Corridors for 2026-2029. | Roadmap for Grain Corridors | roadmap | 2026/2029",
        "They endorsed the Strategy for Safe Rivers until 2040. | Strategy for Safe Rivers until 2040 | strategy | ../2040",
        "Ministers signed a memorandum on the exchange of weather data. | Memorandum on the exchange of weather data | memorandum | -",
        "The presidents backed a 2016-2018 programme against smuggling. | Programme against smuggling | programme | 2016/2018",
        "They approved the Joint Plan to implement the 2031–2033 SCO Clean Wells Agenda. | Joint Plan to implement the 2031–2033 SCO Clean Wells Agenda | plan | -",
        "They approved an Action Plan initiated by India for the protection of springs. | Action Plan initiated by India for the protection of springs | plan | -",
        "Signed at the session were the Osh Declaration. | Osh Declaration | declaration | -",
        "Signed at the session was the Osh declaration. | Osh declaration | declaration | -",
        "They signed a programme for cooperation in felling trees. | Programme for cooperation in felling trees | programme | -",
        "India did not sign the statement on connectivity. | Statement on connectivity | statement | -",
        "The memorandum on the accession of Mongolia is ready. | Memorandum on the accession of Mongolia | memorandum | -",
        "The concept of its coming presidency was short. | Concept of its coming presidency | concept | -",
        "Its founding Charter asks for patience. | Charter | charter | -",
        "A memorandum was signed on the joint upkeep of wells. | Memorandum on the joint upkeep of wells | memorandum | -",
        "The Programme of the SCO member states on clean wells is ready. | Programme of the SCO member states on clean wells | programme | -",
        "They read the Kyrgyz chairmanship's Programme of Action. | Chairmanship's Programme of Action | programme | -",
        "The SCO Charter gives all the same vote. | SCO Charter | charter | -",
        "A strategy was later approved for the slow move to clean coal. | Strategy for the slow move to clean coal | strategy | -",
      })
  void namesAnInstrumentWithItsTypeAndPeriod(
      String sentence, String title, String type, String period) {
    assertThat(Extracted.of(Resource.DOCUMENTS, sentence))
        .extracting(fact -> Extracted.told(fact, Property.TYPE, Property.PERIOD))
        .containsExactly("%s | %s | %s".formatted(title, type, period));
  }

  @Test
  void givesEachInstrumentOfARowAFactOfItsOwn() {
    assertThat(
            Extracted.of(
                Resource.DOCUMENTS,
                "They issued statements on drugs, on food security and on the climate, and signed an"
                    + " agreement on road signs and another on rail tariffs."))
        .extracting(Fact::name)
        .containsExactly(
            "Statement on drugs",
            "Statement on food security",
            "Statement on the climate",
            "Agreement on road signs",
            "Agreement on rail tariffs");
  }

  @Test
  void takesTheCharterForTheOneNamedBefore() {
    assertThat(
            Extracted.of(
                Resource.DOCUMENTS,
                "Iran drafted a Charter of Rivers and Glaciers. They spoke of the charter at length."))
        .extracting(Fact::name)
        .containsExactly("Charter of Rivers and Glaciers");
  }

  @Test
  void takesNoInstrumentForTheDescriptionOfTheOneBefore() {
    assertThat(
            Extracted.of(
                Resource.DOCUMENTS,
                "They adopted the Osh Declaration, a Statement on Clean Rivers and a Plan for Wells for"
                    + " 2031–2033. The agreement on road signs is ready, and so is the agreement on rail"
                    + " tariffs."))
        .extracting(Fact::name)
        .containsExactly(
            "Osh Declaration",
            "Statement on Clean Rivers",
            "Plan for Wells",
            "Agreement on road signs",
            "Agreement on rail tariffs");
  }

  @Test
  void countsAnInstrumentInsideAnothersTitle() {
    assertThat(
            Extracted.of(
                Resource.DOCUMENTS,
                "They adopted the Plan for 2023–2027 to carry out the Treaty on Good-Neighbourliness."))
        .extracting(Fact::name)
        .contains("Treaty on Good-Neighbourliness");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "India Signs Grain Trade Agreement | Grain Trade Agreement",
        "India proposed a strategy for trade in reeds and opening a fair of looms. | Strategy for trade in reeds",
        "The leaders signed a decision to approve the strategy of cooperation in the field of looms. | Strategy of cooperation in the field of looms",
      })
  void endsNamesWhereOtherWordsBegin(String text, String name) {
    assertThat(Extracted.of(Resource.DOCUMENTS, text)).extracting(Fact::name).containsOnly(name);
  }

  @Test
  void tellsAPlanToCarryOutAnotherInstrumentFromThatInstrument() {
    assertThat(
            Extracted.of(
                Resource.DOCUMENTS,
                "The ministers adopted a plan on realization of the Osh Treaty on hay trade."))
        .extracting(Fact::name)
        .containsExactlyInAnyOrder(
            "Plan on realization of the Osh Treaty on hay trade", "Osh Treaty on hay trade");
  }

  @Test
  void takesASecondNamingForAMention() {
    assertThat(
            Extracted.of(
                Resource.DOCUMENTS,
                "They adopted the Osh Declaration. The Osh Declaration speaks of rivers."))
        .singleElement()
        .satisfies(fact -> assertThat(fact.evidence()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In all 25 documents were signed.",
        "They reached no agreement on water.",
        "A draft agreement on visas was withdrawn.",
        "Conflict resolution takes time.",
        "China launched a scholarship programme for weavers.",
        "The program “Bright Wells” has served Osh.",
        "The plan to move the offices ran into the sand.",
        "A Home Ministry statement told of it.",
        "The summit draws a blueprint for a calm lake.",
        "Iran outlined plans for saving old wells.",
        "The club lives by treaties and on loans, from tea to fairs.",
      })
  void leavesOutWhatIsNoParticularInstrument(String sentence) {
    assertThat(Extracted.of(Resource.DOCUMENTS, sentence)).isEmpty();
  }

  @Test
  void aRowEndsWhereAClauseBegins() {
    assertThat(
            Extracted.of(
                Resource.DOCUMENTS,
                "They signed agreements on road signs and on rail tariffs, though it rained."))
        .extracting(Fact::name)
        .containsExactly("Agreement on road signs", "Agreement on rail tariffs");
  }

  @Test
  void oneFieldToldByAdjectivesIsNoListOfThem() {
    String sentence =
        "The parties signed agreements on economic, cultural and political cooperation.";

    assertThat(Extracted.of(Resource.DOCUMENTS, sentence)).hasSizeLessThan(2);
  }
}
