package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Task 2: filter, sort and take away the initiatives. */
class InitiativesTests extends ExplorerTest {

  @Test
  void aFacetNarrowsTheBoardAndTheBackButtonWidensItAgain() {
    open("/initiatives");
    assertThat(page.locator(".toolbar h2")).hasText("11 initiatives");

    page.getByLabel("Culture").check();
    assertThat(page.locator(".toolbar h2")).hasText("2 initiatives");
    assertThat(page.url()).endsWith("/initiatives?topic=culture");
    assertThat(page.locator("#announcer")).hasText("2 initiatives");

    page.getByLabel("Security").check();
    assertThat(page.locator(".toolbar h2")).hasText("4 initiatives");
    assertThat(page.url()).endsWith("/initiatives?topic=culture,security");

    page.goBack();
    assertThat(page.locator(".toolbar h2")).hasText("2 initiatives");
    assertThat(page.getByLabel("Security")).not().isChecked();
    assertThat(page.getByLabel("Culture")).isChecked();
    assertAccessible();
  }

  @Test
  void aTickThatIsTakenBackBeforeItIsAnsweredIsGone() {
    open("/initiatives");
    page.route("**/api/v1/initiatives?topic=culture&*", unanswered -> {});
    page.getByLabel("Culture").check();
    page.waitForURL("**/initiatives?topic=culture");
    page.click(".facet button:has-text('values of Topic')");
    assertThat(page.getByLabel("Culture")).isChecked();

    page.goBack();
    assertThat(page.getByLabel("Culture")).not().isChecked();
  }

  @Test
  void aLinkToAFilterBringsTheSameViewForSomebodyElse() {
    open("/initiatives?status=proposed&sort=title,desc&as=table");

    assertThat(page.getByLabel("Proposed", new Page.GetByLabelOptions().setExact(false)).first())
        .isChecked();
    assertThat(page.locator("tbody tr")).hasCount(4);
    assertThat(page.locator("thead th").first()).hasAttribute("aria-sort", "descending");
    assertAccessible();
  }

  @Test
  void typingSearchesWithoutAnEntryInTheHistoryForEachWord() {
    open("/");
    page.click("nav >> text=Initiatives");
    page.locator("#initiatives-search").pressSequentially("anti-drug");

    assertThat(page.locator(".card")).hasCount(1);
    assertThat(page.locator(".card h3")).hasText("Anti-Drug Strategy");
    assertThat(page.url()).endsWith("/initiatives?q=anti-drug");

    page.goBack();
    page.waitForURL(origin() + "/");
  }

  @Test
  void theBoardWorksByKeyboardAloneOnAPhone() {
    page.setViewportSize(NARROW, 844);
    open("/initiatives");
    tabTo("Filters");
    page.keyboard().press("Enter");
    tabTo("Culture");
    page.keyboard().press("Space");
    assertThat(page.locator(".toolbar h2")).hasText("2 initiatives");

    tabTo("Table");
    page.keyboard().press("Enter");
    assertThat(page.locator("tbody tr")).hasCount(2);
    tabTo("Initiative ↑");
    tabTo("Type");
    page.keyboard().press("Enter");
    page.waitForURL("**/initiatives?topic=culture&as=table&sort=type,asc");
  }

  @Test
  void whatIsShownCanBeTakenAwayAsCsvAndAsTheRequestBehindIt() throws IOException {
    open("/initiatives?topic=culture");
    Download download = page.waitForDownload(() -> page.click("text=Download as CSV"));

    List<String> lines = Files.readAllLines(download.path());
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .as("with what tells Excel that it is UTF-8")
        .startsWith("\ufeffid,title,type,status");

    page.click("text=The API request behind this view");
    page.click("text=Copy its address");
    assertThat(page.locator("#announcer")).hasText("Copied");
    assertThat(page.evaluate("navigator.clipboard.readText()").toString())
        .startsWith(origin() + "/api/v1/initiatives?topic=culture&");
  }

  @Test
  void whereNothingMatchesThereIsAWayBackToEverything() {
    open("/initiatives?topic=culture&status=completed");
    assertThat(page.locator(".empty")).containsText("No initiative matches");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all initiatives"))
        .click();
    assertThat(page.locator(".toolbar h2")).hasText("11 initiatives");
  }

  @ParameterizedTest
  @CsvSource({
    "article=compare, Article: compare",
    "period=1999, Period: 1999",
  })
  void whateverNarrowsTheListIsToldAndCanBeTakenAway(String query, String told) {
    open("/initiatives?" + query);

    assertThat(page.locator(".empty")).containsText("Take a filter away");
    assertThat(page.getByText("Show all initiatives")).isVisible();
    page.click(".chip:has-text('%s')".formatted(told));
    assertThat(page.locator(".chip:has-text('%s')".formatted(told))).hasCount(0);
    assertThat(page.locator(".card").first()).isVisible();
  }

  @Test
  void whatAFilterNamesByItsIdIsToldByItsName() {
    open("/meetings?person=kassym-jomart-tokayev");
    assertThat(page.locator(".chip")).containsText("Person: Kassym-Jomart Tokayev");
    open("/initiatives?article=kazakhstan-as-chair-of-the-sco");
    assertThat(page.locator(".chip")).containsText("Article: Kazakhstan as Chair of the SCO");
    assertAccessible();
    page.click(".chip");
    page.waitForURL("**/initiatives");
  }

  @Test
  void whatArticlesDoNotDisagreeOnIsNotSaidToBeDisputed() {
    open("/initiatives?disputed=false");
    assertThat(page.locator(".chip")).containsText("Articles disagree: no");
    assertThat(page.locator(".facet:has(input[name=disputed])")).hasText("Articles disagree No 11");
    assertThat(page.locator("input[name=disputed]")).isChecked();

    open("/decisions?adrift=false");
    assertThat(page.locator(".chip")).containsText("Without effect: no");
  }

  @Test
  void aFilterThatIsRepeatedMeansAnyOfItsValues() {
    open("/initiatives?topic=culture&topic=security");
    assertThat(page.locator(".toolbar h2")).hasText("4 initiatives");
    assertThat(page.locator(".chip")).hasCount(2);

    page.getByLabel("Environment").check();
    page.waitForURL("**/initiatives?topic=environment,culture,security");
  }

  @Test
  void theFormOfTheApisAnswerIsNoFilter() {
    open("/initiatives?fields=id&format=csv&size=1&facets=type&topic=culture");

    assertThat(page.locator(".card")).hasCount(2);
    assertThat(page.locator(".chip")).hasCount(1);
    open("/decisions?fields=id&format=csv");
    assertThat(page.locator(".toolbar h2")).containsText("decisions");
  }

  @Test
  void aFilterThatTheApiRefusesIsExplainedWithAWayOut() {
    open("/initiatives?topic=gossip");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("gossip");
    assertAccessible();
    page.click("text=Start again without filters");
    assertThat(page.locator(".toolbar h2")).hasText("11 initiatives");
    expectTrouble("400");
  }

  @Test
  void whileTheServerCannotBeReachedTheViewSaysSoAndTriesAgain() {
    open("/");
    page.context().setOffline(true);
    page.click("nav >> text=Initiatives");
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();

    page.context().setOffline(false);
    page.click("button >> text=Try again");
    assertThat(page.locator(".toolbar h2")).hasText("11 initiatives");
    expectTrouble("ERR_INTERNET_DISCONNECTED");
  }
}
