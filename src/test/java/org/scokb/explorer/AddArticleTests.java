package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Task 7: an editor adds an article, sees what it brought, and takes it back. */
class AddArticleTests extends ExplorerTest {

  /** With letters of two UTF-16 units, which positions count once. */
  private static final String TASHKENT =
      """
      𝐔zbekistan takes the SCO chair

      Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022 🕊🕊. President \
      Shavkat Mirziyoyev proposed to adopt the Programme of Green Cooperation for 2022-2026.

      A memorandum is being prepared.
      """;

  /** Takes away, past the page, what a test has left. */
  @AfterEach
  void withdrawIt() {
    if (page != null) {
      withdraw("uzbekistan-takes-the-sco-chair");
    }
  }

  @Test
  void anArticleIsAddedAndLeadsToWhatWasReadFromIt() {
    open("/articles");
    page.click("text=Add an article");
    page.waitForURL("**/add");
    settle();
    assertAccessible();

    page.fill("#article-text", TASHKENT);
    page.click("summary:has-text('What is known of it')");
    page.getByLabel("Published on").fill("2021-09");
    page.getByLabel("Authors").fill("A. Author; B. Author");
    signIn("editor");
    page.click("text=Add the article");

    assertThat(page.locator("#report")).isFocused();
    assertThat(page.locator("#report")).containsText("takes the SCO chair” was read");
    assertThat(page.locator(".brought").first()).containsText("Programme of Green Cooperation");
    assertThat(page.locator(".brought").last()).containsText("Uzbekistan 2021–2022");
    assertAccessible();

    // What it brought has a page, and the report is there again on the way back.
    page.click(".brought a:has-text('Shavkat Mirziyoyev')");
    page.waitForURL("**/people/shavkat-mirziyoyev");
    settle();
    page.click(".quote figcaption a >> nth=0");
    page.waitForURL("**/articles/*?quote=*");
    assertThat(page.locator(".facts")).containsText("A. Author, B. Author");
    assertThat(page.locator(".facts")).containsText("September 2021");
    assertAccessible();
    open("/add");
    assertThat(page.locator("#report")).containsText("takes the SCO chair” was read");
    assertThat(page.locator("text=Take it back")).isVisible();

    page.click("text=Add another article");
    page.fill("#article-text", TASHKENT);
    signIn("editor");
    page.click("text=Add the article");
    assertThat(page.locator("#report")).containsText("was here before");
    assertThat(page.locator("text=Take it back")).hasCount(0);
  }

  @Test
  void whatWasAddedOnAPhoneByKeyboardAloneIsTakenBackWithoutATrace() {
    page.setViewportSize(NARROW, 844);
    open("/add");
    tabTo("The article's text");
    page.keyboard().insertText(TASHKENT);
    tabTo("Name");
    page.keyboard().type("editor");
    tabTo("Password");
    page.keyboard().type("pässword: 1");
    page.keyboard().press("Enter");
    assertThat(page.locator("#report")).isFocused();

    tabTo("Take it back");
    page.keyboard().press("Enter");
    assertThat(page.locator("#taken")).isFocused();
    assertThat(page.locator("#taken")).containsText("Taken back");
    assertThat(page.locator("#article-text")).hasValue(TASHKENT);
    assertAccessible();

    page.click("nav >> text=Articles");
    assertThat(page.locator(".entries > li")).hasCount(1);
  }

  @Test
  void wrongCredentialsAreExplainedInTheFormAndNeverByADialogOfTheBrowser() {
    AtomicInteger dialogs = new AtomicInteger();
    CDPSession browser = page.context().newCDPSession(page);
    JsonObject told = new JsonObject();
    told.addProperty("handleAuthRequests", true);
    browser.send("Fetch.enable", told);
    browser.on("Fetch.requestPaused", event -> browser.send("Fetch.continueRequest", id(event)));
    browser.on("Fetch.authRequired", event -> dialogs.incrementAndGet());
    open("/add");
    page.fill("#article-text", TASHKENT);
    signIn("editor", "guess");
    page.click("text=Add the article");

    assertThat(page.locator("#editor-name")).isFocused();
    assertThat(page.locator("#editor-name-error")).containsText("isn't right");
    assertThat(page.locator("#editor-name")).hasValue("editor");
    assertThat(page.locator("#article-text")).hasValue(TASHKENT);
    assertThat(dialogs).hasValue(0);
    assertAccessible();
    expectTrouble("401");
  }

  @Test
  void whatTheServerRefusesIsSaidAtItsField() {
    open("/add");
    page.fill("#article-text", TASHKENT);
    page.click("summary:has-text('What is known of it')");
    page.getByLabel("Web address").fill("nonsense");
    page.click("summary:has-text('What is known of it')");
    signIn("editor");
    page.click("text=Add the article");

    assertThat(page.getByLabel("Web address")).isFocused();
    assertThat(page.locator("#article-url-error")).hasText("'nonsense' is no web address");
    assertThat(page.locator("#problem")).containsText("Invalid body");
    assertThat(page.locator(".signed-in")).containsText("Signed in as editor");
    assertAccessible();

    page.getByLabel("Web address").fill("");
    page.getByLabel("Id").fill("kazakhstan-as-chair-of-the-sco");
    page.click("text=Add the article");
    assertThat(page.locator("#article-id-error"))
        .containsText("is taken by another text. Choose another");

    page.getByLabel("Id").fill("");
    page.fill("#article-text", "Long. ".repeat(4000));
    page.click("text=Add the article");
    assertThat(page.locator("#article-text-error")).containsText("20480 bytes at most");
    expectTrouble("400");
    expectTrouble("409");
    expectTrouble("413");
  }

  @Test
  void whatIsMissingIsAskedForBeforeAnythingIsSent() {
    open("/add");
    page.click("text=Add the article");

    assertThat(page.locator("#article-text")).isFocused();
    assertThat(page.locator("#article-text-error")).containsText("Paste the article's text");
    assertThat(page.locator("#editor-name-error")).containsText("must sign in");
    assertAccessible();
  }

  @Test
  void whatIsTypedSurvivesALookAtAnotherView() {
    open("/add");
    page.fill("#article-text", "Half of an article");
    page.click("nav >> text=People");
    page.waitForURL("**/people");
    page.goBack();

    assertThat(page.locator("#article-text")).hasValue("Half of an article");
  }

  @Test
  void aFilesTextComesIntoTheFormUnlessItIsNotUtf8() {
    open("/add");
    page.setInputFiles("#article-file", file("one.txt", TASHKENT.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("#article-text")).hasValue(TASHKENT);
    assertThat(page.locator("#announcer")).containsText("one.txt");

    page.setInputFiles("#article-file", file("two.txt", new byte[] {(byte) 0xd3, (byte) 0xe7}));
    assertThat(page.locator("#article-text-error"))
        .hasText("“two.txt” isn't text in UTF-8. Save it as that, then choose it again.");
    assertThat(page.locator("#article-text")).hasValue(TASHKENT);
  }

  @Test
  void aSentenceThatGaveNoFactLeadsToItsPlace() {
    open("/add");
    page.fill("#article-text", TASHKENT);
    signIn("editor");
    page.click("text=Add the article");
    Locator unread = page.locator(".unread a").first();
    assertThat(unread).hasText("A memorandum is being prepared.");
    unread.click();
    page.waitForURL("**/articles/*?quote=*");
    assertThat(page.locator("#text .chosen-words")).hasText("A memorandum is being prepared.");
    assertThat(page.locator("#text .chosen-words")).isInViewport();
  }

  private void signIn(String name, String password) {
    page.fill("#editor-name", name);
    page.fill("#editor-password", password);
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "text/plain", content);
  }

  private static JsonObject id(JsonObject event) {
    JsonObject id = new JsonObject();
    id.add("requestId", event.get("requestId"));
    return id;
  }
}
