package org.scokb.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Task 6: what belongs to a chairmanship, as a graph and as a list. */
class RelationsTests extends ExplorerTest {

  private static final String ADDRESS = "/chairmanships/kz-2023-2024/relations";
  private static final String CHAIR = "Kazakhstan 2023–2024, chairmanship";
  private static final List<String> KEYS =
      List.of("ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft", "PageDown");

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void keysLeadToEveryNodeAndEnterOpensIt(int width) {
    page.setViewportSize(width, 900);
    open(ADDRESS);
    assertThat(nodes()).hasCount(20);
    tabTo(CHAIR);

    Map<String, List<String>> ways = ways();
    assertThat(ways).hasSize(20);
    assertThat(ways.keySet())
        .contains(
            "Council of National Coordinators, organization, CNC, 1 relation",
            "The Golden Horde and its Heritage, meeting, Turkestan, 2 relations");

    go(ways.get("Anti-Drug Strategy, initiative, in progress, 2 relations"));
    assertThat(page.locator(".edge-near")).hasCount(2);
    page.keyboard().press("Enter");
    page.waitForURL("**/initiatives/anti-drug-strategy-2024-2029");
    assertThat(page.locator("h1")).hasText("Anti-Drug Strategy");
  }

  @Test
  void theGraphIsOneStopOfTheTabKey() {
    open(ADDRESS);
    assertThat(nodes()).hasCount(20);
    tabTo(CHAIR);
    page.keyboard().press("ArrowRight");
    String there = focusedLabel();
    page.keyboard().press("Tab");
    assertThat(page.locator(".relation-list a").first()).isFocused();
    page.keyboard().press("Shift+Tab");

    assertThat(focusedLabel()).isEqualTo(there).doesNotStartWith(CHAIR);
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW, 320})
  void everyLabelCanBeReadAndCoversNoOther(int width) {
    page.setViewportSize(width, 900);
    open(ADDRESS);
    assertThat(nodes()).hasCount(20);

    assertThat(
            page.evaluate(
                """
                () => {
                  const boxes = [...document.querySelectorAll(".node rect")].map((box) => box.getBoundingClientRect());
                  const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
                  const wrong = [];
                  boxes.forEach((a, index) => boxes.slice(index + 1).forEach((b) => over(a, b) && wrong.push("covered")));
                  document.querySelectorAll(".node").forEach((node) => {
                    const [box, text] = ["rect", "text"].map((name) => node.querySelector(name).getBoundingClientRect());
                    if (text.left < box.left || text.right > box.right || text.top < box.top || text.bottom > box.bottom) wrong.push(node.textContent);
                    if (box.left < 0 || box.right > innerWidth) wrong.push("out of sight");
                  });
                  return wrong;
                }"""))
        .isEqualTo(List.of());
    assertThat(page.evaluate("getComputedStyle(document.querySelector('.node text')).fontSize"))
        .isEqualTo("13px");
    assertThat(
            page.evaluate("getComputedStyle(document.querySelector('.node')).transitionDuration"))
        .as("under reduced motion")
        .isEqualTo("0s");
  }

  @ParameterizedTest
  @ValueSource(ints = {WIDE, NARROW})
  void aKindAloneIsShownInTheGraphAndInTheListUnderItsOwnAddress(int width) {
    page.setViewportSize(width, 900);
    open(ADDRESS);
    assertThat(page.locator(".relation-list section")).hasCount(4);

    kind("Documents").check();
    assertThat(nodes()).hasCount(6);
    assertThat(page.locator(".relation-list h3")).hasText("5 documents");
    assertThat(page.locator("#announcer")).hasText("6 nodes");
    assertThat(page).hasURL(origin() + ADDRESS + "?kind=documents");

    kind("Initiatives").check();
    assertThat(nodes()).hasCount(17);
    assertThat(page.locator(".relation-list li").first())
        .containsText("With Anti-Drug Strategy (document)");
  }

  @Test
  void theListLeadsToThePageOfEach() {
    open(ADDRESS + "?kind=meetings");

    assertThat(page.locator(".relation-list a").first())
        .hasAttribute("href", Pattern.compile("^/meetings/.+"));
  }

  @Test
  void theGraphAndTheListAreAccessible() {
    open(ADDRESS);
    assertThat(nodes()).hasCount(20);
    assertAccessible();
    assertThat(nodes()).hasCount(20);
  }

  @Test
  void whatDrawsTheGraphIsLoadedWithItAlone() {
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    open("/chairmanships/kz-2023-2024");
    assertThat(asked).noneMatch(url -> url.contains("d3-") || url.contains("graph"));

    page.click("text=See how it all belongs together");
    assertThat(nodes()).hasCount(20);
    assertThat(asked).anyMatch(url -> url.contains("d3-force"));
  }

  @Test
  void aChairWithoutAnythingSaysSoAndAnotherCanBeChosen() {
    open("/chairmanships/kg-2025-2026/relations");
    assertThat(page.locator(".empty")).containsText("Nothing belongs to this chair yet");
    assertAccessible();

    page.getByLabel("Chairmanship", new Page.GetByLabelOptions().setExact(true))
        .selectOption("kz-2023-2024");
    page.waitForURL("**" + ADDRESS);
    assertThat(nodes()).hasCount(20);
  }

  private Locator nodes() {
    return page.locator(".node");
  }

  private Locator kind(String name) {
    return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
  }

  private String focusedLabel() {
    return String.valueOf(page.evaluate("document.activeElement.ariaLabel"));
  }

  private void go(List<String> way) {
    page.keyboard().press("Home");
    way.forEach(page.keyboard()::press);
  }

  /** The shortest ways from the chairmanship to each node that keys lead to. */
  private Map<String, List<String>> ways() {
    Map<String, List<String>> ways = new LinkedHashMap<>();
    Deque<List<String>> ahead = new ArrayDeque<>(List.of(List.of()));
    while (!ahead.isEmpty()) {
      List<String> way = ahead.remove();
      go(way);
      if (ways.putIfAbsent(focusedLabel(), way) == null) {
        for (String key : KEYS) {
          List<String> further = new ArrayList<>(way);
          further.add(key);
          ahead.add(further);
        }
      }
    }
    return ways;
  }
}
