package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Task 9: an editor puts right what was read, and takes that back. */
class CurationTests extends ExplorerTest {

  private static final String PROGRAMME = "/initiatives/green-lake-programme-2022-2026";
  private static final String STRATEGY = "/initiatives/shore-care-strategy";
  private static final String WORDS = "in force since spring";

  @BeforeEach
  void addArticles() {
    post(
        "lakes",
        "2021-09-01",
        """
        Uzbekistan takes the chair

        Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President \
        Shavkat Mirziyoyev proposed to adopt the Programme of Green Lakes for 2022-2026. It has been in force since \
        spring.
        """);
    post(
        "shores",
        "2022-05-10",
        "Leaders look at shores\n\nThe SCO leaders met. Uzbekistan adopted the Shore Care Strategy.");
  }

  @AfterEach
  void takeAllBack() {
    takeBackDecisions();
    withdraw("lakes");
    withdraw("shores");
    withdraw("banks");
  }

  @Test
  void selectedWordsStateAFactThatStandsOnTheEntitysPageAndIsTakenBack() {
    open("/articles/lakes");
    select(WORDS);
    page.click("text=Use the selected words");
    assertThat(page.locator(".chosen-exact")).hasText("“" + WORDS + "”");
    page.click("text=State a fact with these words");
    assertThat(dialog().locator("h2")).hasText("State a fact with these words");
    assertAccessible();

    // Who hasn't signed in is asked to, and nothing that was filled in is lost.
    field("subject").selectOption("initiatives" + PROGRAMME.substring("/initiatives".length()));
    field("property").selectOption("period");
    field("value").fill("whenever");
    field("note").fill("The summit brought it into force.");
    press("State it");
    assertThat(field("user")).isFocused();
    assertThat(dialog().locator("#asked-name-error")).containsText("must sign in");
    assertThat(field("value")).hasValue("whenever");

    // What can't be stated is said at its field.
    signIn("asked");
    press("State it");
    assertThat(field("value")).isFocused();
    assertThat(dialog().locator("#asked-value-error")).containsText("'whenever' is no");
    expectTrouble("400");
    assertAccessible();

    field("property").selectOption("status");
    field("value").selectOption("completed");
    assertThat(field("note")).hasValue("The summit brought it into force.");
    press("State it");
    assertThat(dialog()).isHidden();
    assertThat(page.locator("#announcer")).containsText("1 fact on these words");
    assertThat(page.locator(".chosen-facts").first()).containsText("Status: completed");

    page.click(".chosen-facts a[href='" + PROGRAMME + "']");
    page.waitForURL("**" + PROGRAMME);
    settle();
    assertThat(page.locator(".view-status")).hasText("Completed");
    Locator completed = claim("Status", "Completed");
    assertThat(completed.locator("summary")).containsText("an editor");
    completed.locator("summary").click();
    assertThat(completed.locator(".quote mark")).hasText(WORDS);
    assertThat(completed).containsText("Stated by editor, ");
    assertThat(completed).containsText("“The summit brought it into force.”");
    assertAccessible();

    completed.getByText("Put right").click();
    assertThat(dialog()).containsText("Status: Completed");
    press("Take it back");
    assertThat(page.locator(".view-status")).hasText("Proposed");
    assertThat(claim("Status", "Completed")).hasCount(0);
  }

  @Test
  void aParagraphThatATripleClickSelectsIsChosenWithoutWhatFollowsIt() {
    post(
        "banks",
        "2022-06-10",
        """
        Leaders look at banks

        The SCO leaders met by the river.

        The SCO leaders went home by train.
        """);
    open("/articles/banks");
    tripleClick("met by the river");
    page.click("text=Use the selected words");
    page.waitForURL("**/articles/banks?quote=23-56");

    tripleClick("went home by train");
    page.click("text=Use the selected words");
    page.waitForURL("**/articles/banks?quote=58-93");
  }

  @Test
  void whatIsNewIsStatedByItsName() {
    open("/articles/shores");
    select("leaders met");
    page.click("text=Use the selected words");
    page.click("text=State a fact with these words");
    field("subject").selectOption("meetings/");
    assertThat(field("value")).hasValue("leaders met");
    field("value").fill("Gathering by the Lake");
    signIn("asked");
    press("State it");
    page.click(".chosen-facts a:has-text('Gathering by the Lake')");
    page.waitForURL("**/meetings/gathering-by-the-lake");
    assertThat(page.locator("h1")).hasText("Gathering by the Lake");
  }

  @Test
  void whatIsRejectedCountsForNothingUntilThatIsTakenBack() {
    open(PROGRAMME);
    Locator proposed = claim("Status", "Proposed");
    proposed.locator("summary").click();
    proposed.getByText("Put right").click();
    assertThat(dialog().locator("h2")).hasText("Put right what was read");
    assertAccessible();
    signIn("asked");
    press("Decide");
    assertThat(field("reason")).isFocused();
    assertThat(dialog().locator("#asked-reason-error")).containsText("must have 1 to 1000");
    expectTrouble("400");

    field("reason").fill("He spoke of another programme.");
    press("Decide");
    assertThat(page.locator(".view-status")).hasText("Status not stated");
    assertThat(page.locator("#announcer")).hasText("Rejected");
    assertThat(proposed.locator(".badge")).hasText("Rejected");
    assertThat(proposed).containsText("“He spoke of another programme.”");
    assertThat(dialog()).isHidden();
    assertAccessible();

    // Somebody else has decided while this dialog was open: nothing of theirs is overwritten.
    proposed.getByText("Put right").click();
    assertThat(dialog()).containsText("Rejected by editor");
    String id =
        page.request()
            .get("/api/v1" + PROGRAMME + "/statements?rank=deprecated")
            .text()
            .replaceAll("(?s).*\"id\" ?: ?\"([^\"]*\\.lakes\\.[^\"]*)\".*", "$1");
    int status =
        page.request()
            .put(
                "/api/v1/statements/" + id + "/rank",
                signed().setData(Map.of("rank", "preferred", "reason", "It is right.")))
            .status();
    assertThat(status).isEqualTo(200);
    press("Decide");
    assertThat(dialog().locator("#problem")).containsText("Somebody has changed it meanwhile");
    assertThat(dialog().locator("#problem")).isFocused();
    expectTrouble("412");
    page.keyboard().press("Escape");
    assertThat(dialog()).isHidden();

    open(PROGRAMME);
    assertThat(page.locator(".view-status")).hasText("Proposed");
    proposed.locator("summary").click();
    proposed.getByText("Put right").click();
    assertThat(dialog().getByLabel("Take back what was decided")).isChecked();
    signIn("asked");
    press("Decide");
    assertThat(page.locator("#announcer")).hasText("Stands as it was read");
    assertThat(proposed.getByText("Preferred by")).hasCount(0);
    assertThat(page.locator(".view-status")).hasText("Proposed");
  }

  @Test
  void twoEntitiesAreJoinedAndTakenApart() {
    open(STRATEGY);
    page.click("text=Is it the same as another?");
    signIn("asked");
    field("reason").fill("Two names of one paper.");
    press("Join them");
    assertThat(dialog().locator("#asked-search-error")).containsText("Look for the other");
    expectTrouble("400");
    dialog().locator("#asked-search").fill("zyzzyva");
    press("Search");
    assertThat(dialog()).containsText("No other initiative is found by “zyzzyva”");
    dialog().locator("#asked-search").fill("green lake");
    page.keyboard().press("Enter");
    dialog().getByLabel("Green Lake").check();
    assertThat(field("reason")).hasValue("Two names of one paper.");
    assertAccessible();
    press("Join them");
    page.waitForURL("**" + PROGRAMME);
    assertThat(page.locator("#announcer")).hasText("Joined");
    assertThat(page.locator(".view-status")).hasText("Adopted");

    open(STRATEGY);
    page.waitForURL("**" + PROGRAMME);
    page.click("text=Is it the same as another?");
    assertThat(dialog()).containsText("Shore care strategy was joined with it");
    assertAccessible();
    dialog().getByText("Take apart").click();
    signIn("asked");
    press("Take apart");
    assertThat(page.locator(".view-status")).hasText("Proposed");
    open(STRATEGY);
    assertThat(page.locator("h1")).hasText("Shore Care Strategy");
    assertThat(page.locator(".view-status")).hasText("Adopted");
  }

  @Test
  void whatAnEditorDecidedIsAmongTheChangesUnderTheEditorsName() {
    int status =
        page.request()
            .post(
                "/api/v1" + STRATEGY + "/merge",
                signed()
                    .setData(
                        Map.of(
                            "into",
                            PROGRAMME.substring("/initiatives/".length()),
                            "reason",
                            "Two names of one paper.")))
            .status();
    assertThat(status).isEqualTo(201);
    open("/changes");
    assertThat(page.locator(".lead")).containsText("each decision of an editor");
    assertThat(page.locator(".revision h3").first()).hasText("Put right by editor");

    open("/decisions");
    assertThat(page.locator(".entries h3")).hasText("Shore Care Strategy");
  }

  /** Selects words of the text with the mouse. */
  private void select(String words) {
    Object at =
        page.evaluate(
            """
            words => {
              const nodes = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                const start = nodes.currentNode.data.indexOf(words);
                if (start < 0) continue;
                const range = document.createRange();
                range.setStart(nodes.currentNode, start);
                range.setEnd(nodes.currentNode, start + words.length);
                nodes.currentNode.parentElement.scrollIntoView({ block: "center" });
                const [first, last] = [range.getClientRects()[0], [...range.getClientRects()].at(-1)];
                return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
              }
            }""",
            words);
    double[] ends =
        ((List<?>) at).stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
    page.mouse().move(ends[0], ends[1]);
    page.mouse().down();
    page.mouse().move(ends[2], ends[3]);
    page.mouse().up();
  }

  private void tripleClick(String words) {
    page.locator("#text p:has-text('%s')".formatted(words))
        .click(new Locator.ClickOptions().setClickCount(3));
  }

  private Locator dialog() {
    return page.locator("dialog");
  }

  private Locator field(String name) {
    return dialog().locator("[name='%s']".formatted(name));
  }

  private void press(String button) {
    dialog().locator("button:has-text('%s')".formatted(button)).last().click();
  }

  private Locator claim(String property, String value) {
    return page.locator(
        ".claim:has(h3:text-is('%s')) .claim-value:has(summary strong:text-is('%s'))"
            .formatted(property, value));
  }
}
