package org.scokb.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.Thread.State;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.scokb.query.Backend.Stored;
import org.scokb.web.ProblemException;

class SharedPublicationTests {

  /** One whose readers adopt revision 5 while somebody publishes 6. */
  private static class Overtaken extends Publication.Shared {

    private final Thread other = new Thread(() -> publish(6, () -> {}));

    Overtaken() {
      super(() -> {}, failed -> true, () -> Optional.of(5L));
    }

    @Override
    void publish(long next, Runnable appear) {
      if (next == 5) {
        other.start();
        Awaitility.await()
            .until(() -> other.getState() == State.TERMINATED || other.getState() == State.WAITING);
      }
      super.publish(next, appear);
    }
  }

  @Test
  void whatIsAdoptedTakesThePlaceOfNothingLater() throws InterruptedException {
    Overtaken publication = new Overtaken();
    publication.publish(4, () -> {});

    publication.adopt();
    publication.other.join();

    assertThat(publication.revision()).isEqualTo(6);
  }

  @Test
  void aWalkEndsWhereNobodyCanSayWhetherItIsOfTheRevision() {
    Publication publication =
        new Publication.Shared(
            () -> {},
            failed -> true,
            () -> {
              throw new IndexWriter.AwayException(new IOException("no route"));
            });
    publication.publish(4, () -> {});
    AtomicBoolean ended = new AtomicBoolean();
    Backend.Walk walk = new Backend.Walk(0, Stream.<Stored>empty().onClose(() -> ended.set(true)));

    assertThatThrownBy(() -> publication.read(() -> walk)).isInstanceOf(ProblemException.class);
    assertThat(ended).isTrue();
  }
}
