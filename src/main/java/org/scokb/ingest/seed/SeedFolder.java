package org.scokb.ingest.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scokb.ingest.reading.IngestProperties;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the seeds are: a folder, or the copy inside the jar. */
record SeedFolder(IngestProperties properties) {

  private static final Path WORKING_DIRECTORY = Path.of("seeds");

  /** What a person calls it. */
  String location() {
    Path folder = folder();
    return folder == null ? "the copy inside the jar" : folder.toAbsolutePath().toString();
  }

  /**
   * The files, by name.
   *
   * @throws IOException if the folder can't be listed; the message says why
   */
  List<SeedFile> files() throws IOException {
    Path folder = folder();
    if (folder == null) {
      Resource[] texts =
          new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/*.txt");
      return Stream.of(texts)
          .map(SeedFile::new)
          .sorted(Comparator.comparing(SeedFile::name))
          .toList();
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no folder %s".formatted(folder.toAbsolutePath()));
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.getFileName().toString().endsWith(".txt"))
          .sorted()
          .map(text -> new SeedFile(new FileSystemResource(text)))
          .toList();
    }
  }

  private @Nullable Path folder() {
    if (properties.seeds() != null && !properties.seeds().toString().isEmpty()) {
      return properties.seeds();
    }
    return Files.isDirectory(WORKING_DIRECTORY) ? WORKING_DIRECTORY : null;
  }
}
