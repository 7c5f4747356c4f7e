package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Task 4: an article, what was read from it, and what wasn't read. */
class ArticleTests extends ExplorerTest {

  private static final String ADDRESS = "/articles/kazakhstan-as-chair-of-the-sco";

  @Test
  void theListOfArticlesLeadsToTheText() {
    open("/");
    page.click("nav >> text=Articles");
    page.getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("Kazakhstan as Chair of the SCO"))
        .click();
    page.waitForURL("**" + ADDRESS);

    assertThat(page.locator("h1")).isFocused();
    assertThat(page.locator(".facts")).containsText("Utkir Alimov");
  }

  @Test
  void theListOfArticlesSaysWhereNoneMatches() {
    open("/articles?q=zyzzyva");
    assertThat(page.locator(".empty")).containsText("No article matches");
    assertAccessible();

    page.click("text=Show all articles");
    assertThat(page.locator(".entries > li")).hasCount(1);
  }

  @Test
  void aClickOnMarkedWordsShowsWhatRestsOnThem() {
    open(ADDRESS);
    page.click("#text a:has-text('Anti-Drug Strategy')");

    assertThat(page.locator(".chosen-exact")).hasText("“Anti-Drug Strategy”");
    assertThat(page.locator(".chosen-facts").first()).containsText("Type: strategy");
    assertThat(page.locator(".chosen")).containsText("On words that overlap");
    assertThat(page.url()).endsWith(ADDRESS + "?quote=3745-3763");
    assertThat(page.locator("#announcer")).containsText("facts on these words");
    assertAccessible();

    page.click(".chosen >> text=Copy a link to these words");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(origin() + ADDRESS + "?quote=3745-3763");

    page.click(".chosen-facts a[href='/initiatives/anti-drug-strategy-2024-2029']");
    page.waitForURL("**/initiatives/anti-drug-strategy-2024-2029");
    page.goBack();
    assertThat(page.locator(".chosen-exact")).hasText("“Anti-Drug Strategy”");
  }

  @Test
  void aClickOnAFactLeadsToItsWordsOnAPhone() {
    page.setViewportSize(NARROW, 844);
    open(ADDRESS);
    page.click("summary >> text=facts and their kinds");
    page.locator(".fact-group li:has(h3:text-is('Kassym-Jomart Tokayev'))")
        .getByText("Role: President")
        .first()
        .click();

    Locator words = page.locator("#text .chosen-words").first();
    assertThat(words).hasText("President");
    assertThat(words).isFocused();
    assertThat(words).isInViewport();
    assertThat(page.locator(".chosen")).isInViewport();
    assertThat(words.boundingBox().y + words.boundingBox().height)
        .isLessThan(page.locator(".chosen").boundingBox().y);
  }

  @Test
  void theTextIsWalkedAndAskedByKeyboardAlone() {
    open(ADDRESS);
    tabTo("Skip the facts");
    page.keyboard().press("Enter");
    assertThat(page.locator("#text .marked").first()).isFocused();

    page.keyboard().press("ArrowRight");
    Locator second = page.locator("#text .marked").nth(1);
    assertThat(second).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator(".chosen-exact")).containsText("“" + second.innerText().strip());
    assertThat(second).isFocused();

    page.keyboard().press("Tab");
    assertThat(page.locator(".chosen a").first()).isFocused();
    assertThat(page.locator(".chosen a").first()).hasText("Close");
    page.keyboard().press("Escape");
    assertThat(page.locator(".chosen")).hasCount(0);
    assertThat(page.url()).endsWith(ADDRESS);
    assertThat(second).isFocused();

    // Each paragraph is a stop of the Tab key, not each mark.
    assertThat(page.locator("#text p:has(.marked[tabindex='0'])"))
        .hasCount(page.locator("#text a.marked[tabindex='0']").count());
  }

  @Test
  void aPermalinkShowsItsWords() {
    page.setViewportSize(320, 700);
    open(ADDRESS + "?quote=3745-3763");

    assertThat(page.locator("#text .chosen-words")).hasText("Anti-Drug Strategy");
    assertThat(page.locator("#text .chosen-words")).isInViewport();
    // Words may be shown that no fact rests on, or part of those that one does.
    open(ADDRESS + "?quote=0-42");
    assertThat(page.locator("#text .chosen-words"))
        .hasText("The Shanghai Cooperation Organization (SCO");
    assertThat(page.locator(".chosen")).containsText("No fact on exactly these words");
  }

  @Test
  void aPermalinkToWordsThatAreNotThereSaysSo() {
    for (String quote : new String[] {"900000-900001", "9-3", "here"}) {
      open(ADDRESS + "?quote=" + quote);
      assertThat(page.locator(".chosen")).containsText("These words aren't in this text");
      assertThat(page.locator("#announcer")).hasText("These words aren't in this text");
    }
  }

  @Test
  void overlappingMarksHaveALineEach() {
    open(ADDRESS);
    Locator outer = page.locator("#text mark:has(> mark:text-is('2024-2029'))").first();

    assertThat(outer).hasClass(Pattern.compile("lane-\\d"));
    assertThat(outer.getAttribute("class"))
        .isNotEqualTo(outer.locator("mark").first().getAttribute("class"));
    assertThat(page.locator("#text").innerText())
        .contains("Kazakhstan is also using the Anti-Drug Strategy for 2024-2029, proposed to");
  }

  @Test
  void whatWasNotReadIsGreyedOutAndSaidToBe() {
    open(ADDRESS);

    Locator around = page.locator(".residue-fold");
    assertThat(around.locator("summary").first()).containsText("Around the article, not read");
    assertThat(page.getByText("Utkir Alimov, UzA").first()).isHidden();
    around.locator("summary").first().click();
    assertThat(page.getByText("Utkir Alimov, UzA").first()).isVisible();
    Locator read = page.locator(".line:not(.residue)");
    assertThat(
            read.filter(
                new Locator.FilterOptions()
                    .setHasText("expanding the horizons and agenda of the SCO.")))
        .isVisible();
    assertThat(read.last()).containsText("Kazakhstan as Chair of the SCO");
  }

  @Test
  void kindsAndWordsNarrowTheFactsAndTheMarks() {
    open(ADDRESS);
    assertThat(page.locator("#text mark.about-members")).hasCount(0);
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Countries")).check();
    assertThat(page.locator("#text mark.about-members").first()).isVisible();

    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("None")).click();
    assertThat(page.locator("#text mark")).hasCount(0);
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("People")).check();

    assertThat(page.locator("#text mark:not(.about-people)")).hasCount(0);
    assertThat(page.locator("#text mark.about-people").first()).isVisible();
    assertThat(page.locator("#announcer")).containsText("facts shown");
    assertThat(page.url()).endsWith(ADDRESS + "?resource=people");

    page.getByLabel("Search in the facts").fill("tokayev");
    assertThat(page.locator(".fact-group h3")).hasText(new String[] {"Kassym-Jomart Tokayev"});

    page.getByLabel("Search in the facts").fill("zyzzyva");
    page.click("text=Show all facts");
    assertThat(page.locator("#text mark.about-initiatives").first()).isVisible();
  }

  @Test
  void anArticleThatThereIsNotIsSaidToBeMissing() {
    open("/articles/the-moon");

    assertThat(page.locator("h1")).hasText("There is nothing here");
    expectTrouble("404");
  }
}
