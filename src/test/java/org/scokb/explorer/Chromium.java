package org.scokb.explorer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, started once for all tests; it ends with them. */
final class Chromium {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static Browser browser;

  private Chromium() {}

  /**
   * The browser; without one the test is skipped, or fails where {@code SCOKB_BROWSER=required}.
   */
  static synchronized Browser browser() {
    if (browser == null) {
      Optional<Path> program = program();
      if (program.isEmpty()) {
        String message = "No Chromium here: install one, or name it in SCOKB_CHROMIUM.";
        if ("required".equals(System.getenv("SCOKB_BROWSER"))) {
          throw new IllegalStateException(message);
        }
        Assumptions.abort(message);
      }
      browser = start(program.get());
    }
    return browser;
  }

  private static Browser start(Path program) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  private static Optional<Path> program() {
    return Stream.concat(Stream.ofNullable(System.getenv("SCOKB_CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
