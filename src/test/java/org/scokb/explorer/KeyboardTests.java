package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All tasks without a mouse: whatever is reached is seen to have the focus. */
class KeyboardTests extends ExplorerTest {

  private static final String LAKES = "/articles/lakes";

  private static final String TEXT =
      "Uzbekistan takes the chair\n\nUzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in"
          + " 2021-2022. President Shavkat Mirziyoyev proposed to adopt the Programme of Green Lakes for 2022-2026. It has"
          + " been in force since spring.";

  @AfterEach
  void takeAllBack() {
    takeBackDecisions();
    withdraw("lakes");
    withdraw("shores");
    withdraw("uzbekistan-takes-the-chair");
  }

  @Test
  void everythingIsSearchedNarrowedReadAndCited() {
    open("/");
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip-link")).isFocused();
    tabTo("Search all articles and facts");
    page.keyboard().type("strategy");
    press("Enter");
    page.waitForURL("**/search?q=strategy");
    assertThat(page.locator("h1")).isFocused();
    tabTo("Documents");
    press("Space");
    page.waitForURL("**/search?q=strategy&resource=documents");
    page.locator(".skip-link").focus();
    tabTo("Kind: Documents");
    press("Enter");
    page.waitForURL("**/search?q=strategy");
    settle();
    tabTo("Anti-Drug Strategy");
    press("Enter");
    page.waitForURL("**/*/anti-drug-strategy-2024-2029");
    assertThat(page.locator("h1")).isFocused();

    tabTo("Cite");
    press("Enter");
    Locator dialog = page.locator(".dialog");
    assertThat(dialog.locator("h2")).hasText("Cite these words");
    assertThat(dialog.locator(".cite-text")).hasValue(Pattern.compile("“.*"));
    tabTo("Plain text");
    press("ArrowDown");
    assertThat(dialog.locator(".cite-text")).hasValue(Pattern.compile("@misc.*", Pattern.DOTALL));
    tabTo("Copy");
    press("Enter");
    assertThat(dialog.locator(".copy-told")).hasText("Copied");
    press("Escape");
    assertThat(dialog).isHidden();
    assertThat(focused()).startsWith("Cite");
  }

  @Test
  void aListIsNarrowedOrderedAndTakenAlong() {
    open("/documents");
    tabTo("Search in documents");
    page.keyboard().type("strategy");
    assertThat(page.locator("#announcer")).containsText("document");
    tabTo("Sort by");
    press("ArrowDown");
    page.waitForURL("**/documents?q=strategy&sort=*");
    tabTo("Table");
    press("Enter");
    assertThat(page.locator("table")).isVisible();
    tabTo("Download as CSV");
    Download download = page.waitForDownload(() -> press("Enter"));
    assertThat(download.suggestedFilename()).isEqualTo("documents.csv");
  }

  @Test
  void chairsAreComparedAndWhatChangedIsNarrowed() {
    open("/chairmanships");
    tabTo("Kazakhstan");
    press("Enter");
    page.waitForURL("**/chairmanships/kz-2023-2024");
    settle();
    tabTo("Compare with another chair");
    press("Enter");
    page.waitForURL("**/chairmanships/compare?left=kz-2023-2024");
    settle();
    tabTo("Changes");
    press("Enter");
    page.waitForURL("**/changes");
    settle();
    tabTo("Kind");
    page.keyboard().type("Doc");
    page.waitForURL("**/changes?resource=documents");
    assertThat(page.locator(".changes .hit-kind").first()).hasText("Document");
    tabTo("Disagreements");
    press("Enter");
    page.waitForURL("**/disagreements");
  }

  @Test
  void anArticleIsAddedAndTakenBack() {
    open("/add");
    tabTo("The article's text");
    page.keyboard().insertText(TEXT);
    tabTo("What is known of it");
    press("Enter");
    tabTo("Publisher");
    page.keyboard().type("Lake News");
    signInByKeys();
    press("Enter");
    assertThat(page.locator("#report")).isFocused();
    tabTo("Take it back");
    press("Enter");
    assertThat(page.locator("#taken")).isFocused();
    assertThat(page.request().get("/api/v1/articles/uzbekistan-takes-the-chair").status())
        .isEqualTo(410);
  }

  @Test
  void wordsAreChosenStateAFactAndThatIsTakenBackWhereAllDecisionsStand() {
    post("lakes", "2021-09-01", TEXT);
    open(LAKES);
    tabTo("Find words in the text");
    page.keyboard().type("zyzzyva");
    press("Enter");
    assertThat(page.locator(".find-words")).containsText("“zyzzyva” isn't in this text");
    page.locator("#words").selectText();
    page.keyboard().type("IN FORCE  since spring");
    press("Enter");
    assertThat(page.locator(".chosen-exact")).hasText("“in force since spring”");
    assertThat(page.locator("#text .chosen-words").first()).isFocused();

    tabTo("State a fact with these words");
    press("Enter");
    tabTo("Of what");
    assertThat(page.locator("#asked-subject"))
        .hasValue("initiatives/green-lake-programme-2022-2026");
    tabTo("Which field");
    page.keyboard().type("Status");
    tabTo("What it is");
    page.keyboard().type("Compl");
    signInByKeys();
    press("Enter");
    assertThat(page.locator(".dialog")).isHidden();
    assertThat(page.locator(".chosen-facts").first()).containsText("Status: completed");

    open("/decisions");
    assertThat(page.locator(".entries li")).containsText("Status: completed");
    assertThat(page.locator(".entries li mark")).hasText("in force since spring");
    assertThat(page.locator(".entries li")).containsText("Stated by editor, ");
    assertAccessible();
    tabTo("Take it back");
    press("Enter");
    signInByKeys();
    press("Enter");
    assertThat(page.locator(".empty")).containsText("Nobody has put anything right yet");
    assertThat(page.locator(".dialog")).isHidden();
    assertAccessible();
  }

  @Test
  void aStatementIsRejectedAndTwoEntitiesAreJoined() {
    post("lakes", "2021-09-01", TEXT);
    post(
        "shores",
        "2022-05-10",
        "Leaders look at shores\n\nThe SCO leaders met. Uzbekistan adopted the Shore Care Strategy.");
    open("/initiatives/green-lake-programme-2022-2026");
    tabTo("Proposed");
    press("Enter");
    tabTo("Put right");
    press("Enter");
    assertThat(page.getByLabel("Reject it: the words don't say so")).isFocused();
    tabTo("Why");
    page.keyboard().type("He spoke of another.");
    signInByKeys();
    press("Enter");
    assertThat(page.locator(".view-status")).hasText("Status not stated");
    assertThat(page.locator("#announcer")).hasText("Rejected");

    open("/initiatives/shore-care-strategy");
    tabTo("Is it the same as another?");
    press("Enter");
    assertThat(page.getByLabel("Look for the other")).isFocused();
    page.keyboard().type("green lake");
    press("Enter");
    tabTo("Programme of Green Lakes");
    press("Space");
    tabTo("Why");
    page.keyboard().type("Two names of one paper.");
    signInByKeys();
    press("Enter");
    page.waitForURL("**/initiatives/green-lake-programme-2022-2026");
    assertThat(page.locator("#announcer")).hasText("Joined");
  }

  private void signInByKeys() {
    tabTo("Name");
    page.keyboard().type("editor");
    tabTo("Password");
    page.keyboard().insertText("pässword: 1");
  }

  private void press(String key) {
    page.keyboard().press(key);
  }
}
