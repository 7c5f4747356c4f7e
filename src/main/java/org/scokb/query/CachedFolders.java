package org.scokb.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.jspecify.annotations.Nullable;

/**
 * A folder for each index, of which small new files are kept in memory until they are sealed: each
 * change makes some hundred, most of them for a moment, and a file costs more than what is in it.
 */
record CachedFolders(Path root) implements DirectoryProvider {

  /** In megabytes, as what comes next. More of it would be read more slowly than mapped files. */
  private static final double LARGEST_SEGMENT = 0.25;

  /** Of each index. */
  private static final double MOST = 2;

  @Override
  public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
    return new Holder(root.resolve(context.indexName()).toAbsolutePath());
  }

  private static class Holder implements DirectoryHolder {

    private final Path folder;
    private @Nullable Directory directory;

    Holder(Path folder) {
      this.folder = folder;
    }

    @Override
    public void start() throws IOException {
      directory = new NRTCachingDirectory(FSDirectory.open(folder), LARGEST_SEGMENT, MOST);
    }

    @Override
    public Directory get() {
      return Objects.requireNonNull(directory, "started before");
    }

    @Override
    public void close() throws IOException {
      if (directory != null) {
        directory.close();
      }
    }
  }
}
