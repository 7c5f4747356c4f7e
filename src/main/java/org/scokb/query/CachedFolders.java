package org.scokb.query;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
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

  /** In megabytes, as what comes next. More of it costs adding articles as much. */
  private static final double LARGEST_SEGMENT = 0.25;

  /** Of each index. */
  private static final double MOST = 2;

  @Override
  public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
    Path folder = root.resolve(context.indexName()).toAbsolutePath();
    return new DirectoryHolder() {

      private @Nullable Directory directory;

      @Override
      public void start() throws IOException {
        directory = new Cached(FSDirectory.open(folder));
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
    };
  }

  /**
   * Reads small files as one piece. What Lucene keeps in memory lies in pieces of a kilobyte and
   * more, and it crosses the end of each by an exception, which cost a fifth of a search.
   */
  private static class Cached extends NRTCachingDirectory {

    Cached(Directory folder) {
      super(folder, LARGEST_SEGMENT, MOST);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      IndexInput input = super.openInput(name, context);
      if (input.length() > LARGEST_SEGMENT * 1024 * 1024) {
        return input;
      }
      try (input) {
        byte[] bytes = new byte[(int) input.length()];
        input.readBytes(bytes, 0, bytes.length);
        return new ByteBuffersIndexInput(
            new ByteBuffersDataInput(List.of(ByteBuffer.wrap(bytes))), name);
      }
    }
  }
}
