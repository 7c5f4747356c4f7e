package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Task 3: one initiative, with the words behind everything. */
class InitiativeTests extends ExplorerTest {

  private static final String ADDRESS = "/initiatives/anti-drug-strategy-2024-2029";

  @Test
  void eachStepOfItsHistoryShowsTheWordsBehindIt() {
    open(ADDRESS);

    assertThat(page.locator("h1")).hasText("Anti-Drug Strategy");
    Locator undated = page.locator(".undated li");
    assertThat(page.locator(".step")).hasCount(0);
    assertThat(page.locator(".undated")).containsText("at a date that isn't known");
    assertThat(undated.first()).containsText("Proposed");
    assertThat(undated.first().locator("mark"))
        .hasText("Anti-Drug Strategy for 2024-2029, proposed");
    assertThat(undated.last().locator("mark")).hasText("is also using the Anti-Drug Strategy");
    assertThat(page.locator(".facts")).containsText("2024–2029");
    assertAccessible();
  }

  @Test
  void aQuoteLeadsToItsPlaceInTheArticle() {
    open(ADDRESS);

    assertThat(page.locator(".undated li").last().locator("figcaption a"))
        .hasAttribute("href", "/articles/kazakhstan-as-chair-of-the-sco?quote=3727-3763");
  }

  @Test
  void whoSaysWhatIsToldWithItsRankAndQuote() {
    open(ADDRESS);
    Locator proposer = page.locator(".claim", new Page.LocatorOptions().setHasText("Proposed by"));

    assertThat(proposer.locator("summary")).hasText("Kazakhstan 1 article");
    proposer.locator("summary").click();
    assertThat(proposer.locator("mark").first()).hasText("Kazakhstan");
    assertAccessible();
  }

  @Test
  void anInitiativeThatThereIsNotIsSaidToBeMissing() {
    open("/initiatives/the-moon");

    assertThat(page.locator("h1")).hasText("There is nothing here");
    expectTrouble("404");
  }
}
