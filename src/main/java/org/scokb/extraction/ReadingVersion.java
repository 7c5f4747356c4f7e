package org.scokb.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A name for how this build reads: a hash of the classes that reading reaches and of its data, so
 * that it changes whenever the same page could give other facts, or these speak of other entities,
 * and nobody has to think of it.
 */
public final class ReadingVersion {

  /** How a class file names another of ours (JVMS 4.4.1: binary names in internal form). */
  private static final Pattern OURS =
      Pattern.compile("org/scokb/(?:text|extraction|vocabulary|ingest/identity)/[\\w/$]+");

  private static final int LENGTH = 16;

  private ReadingVersion() {}

  /**
   * The version by these classes and all that they use, and by some data.
   *
   * @param data all of it
   */
  public static String of(String data, Class<?>... roots) {
    Map<String, byte[]> classes = new TreeMap<>();
    for (Class<?> root : roots) {
      reach(root.getName().replace('.', '/'), classes);
    }
    MessageDigest digest = DigestUtils.getSha256Digest();
    classes.values().forEach(digest::update);
    digest.update(data.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }

  private static void reach(String name, Map<String, byte[]> classes) {
    if (classes.containsKey(name)) {
      return;
    }
    byte[] bytes = bytes(name);
    classes.put(name, bytes);
    OURS.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
        .results()
        .forEach(used -> reach(used.group(), classes));
  }

  /** A class file; empty for what only looks like a name of one. */
  private static byte[] bytes(String name) {
    try (InputStream file = ReadingVersion.class.getResourceAsStream("/" + name + ".class")) {
      return file == null ? new byte[0] : file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
