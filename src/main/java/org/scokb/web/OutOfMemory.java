package org.scokb.web;

import org.jspecify.annotations.Nullable;

/**
 * Ends the process when memory is gone, as {@code -XX:+ExitOnOutOfMemoryError} does, which a jar
 * can't ask for. What goes on after that limps: threads are gone, and answers are wrong. What was
 * acknowledged is in the database, and whoever watches the process starts another.
 */
public final class OutOfMemory {

  /** As the JVM's own. */
  private static final int STATUS = 3;

  private static final int DEEPEST = 20;

  private OutOfMemory() {}

  /** From now on, a thread that dies of it ends the process. */
  public static void endsTheProcess() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          exitOn(failure);
          System.err.printf("%s ended by%n", thread.getName());
          failure.printStackTrace();
        });
  }

  /** Ends the process where memory being gone is behind a failure. */
  public static void exitOn(@Nullable Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof OutOfMemoryError) {
        System.err.println("Out of memory: the process ends, to be started anew");
        Runtime.getRuntime().halt(STATUS);
      }
      cause = cause.getCause();
    }
  }
}
