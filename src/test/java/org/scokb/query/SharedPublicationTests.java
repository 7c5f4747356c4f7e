package org.scokb.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedPublicationTests {

  /** One whose readers adopt revision 5 while somebody publishes 6. */
  private static class Overtaken extends SharedPublication {

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
}
