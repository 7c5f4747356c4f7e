package org.scokb.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** An index that is lost or damaged is never taken for the truth: it is made anew. */
class DamagedIndexIntegrationTests {

  private static final Path SEEDS = Path.of("seeds");

  @TempDir Path home;

  /** What happens to the index while the application is stopped. */
  enum Damage {
    ALL_LOST(index -> delete(index)),
    ONE_COLLECTION_LOST(index -> delete(index.resolve("initiatives"))),
    COMMIT_CUT_OFF(index -> files(index, "segments_").forEach(file -> cut(file))),
    COMMIT_FLIPPED(index -> files(index, "segments_").forEach(file -> flip(file))),
    DATA_CUT_OFF(index -> files(index, "_").forEach(file -> cut(file))),
    DATA_FLIPPED(index -> files(index, "_").forEach(file -> flip(file)));

    private final Consumer<Path> happens;

    Damage(Consumer<Path> happens) {
      this.happens = happens;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasDamagedIsMadeAnewAtTheNextStart(Damage damage) {
    String before;
    try (RunningApplication application = new RunningApplication(home, SEEDS)) {
      before = application.everything();
    }
    damage.happens.accept(home.resolve("index"));

    try (RunningApplication application = new RunningApplication(home, SEEDS)) {
      assertThat(application.everything()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index/initiatives", "index"})
  void whatIsLostWhileItRunsIsMadeAnewBeforeTheNextChangeIsSeen(String lost) {
    try (RunningApplication application = new RunningApplication(home, SEEDS)) {
      long initiatives = application.count("initiatives");
      delete(home.resolve(lost));
      String text =
          """
          Uzbekistan takes the SCO chair

          Uzbekistan holds the chairmanship of the Shanghai Cooperation Organization (SCO) in 2021-2022. President \
          Shavkat Mirziyoyev proposed to adopt the Programme of Green Cooperation for 2022-2026.
          """;
      assertThat(application.edit("PUT", "after-the-loss", text)).isEqualTo(201);

      assertThat(application.count("initiatives")).isEqualTo(initiatives + 1);
      assertThat(application.count("articles")).isEqualTo(2);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<Path> files(Path index, String prefix) {
    try (Stream<Path> files = Files.walk(index.resolve("initiatives"))) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
      assertThat(found).isNotEmpty();
      return found;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void cut(Path file) {
    try {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void flip(Path path) {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      long middle = file.length() / 2;
      file.seek(middle);
      int was = file.read();
      file.seek(middle);
      file.write(was ^ 0x10);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
