package org.scokb.server;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tomcat's HTTP/1.1, with patience that ends. Tomcat alone bounds the silence between two bytes, so
 * that whoever sends one now and then stays for ever.
 */
public class PatientProtocol extends Http11NioProtocol {

  private static final Logger log = LoggerFactory.getLogger(PatientProtocol.class);

  private static final long SWEEP_MILLIS = 500;

  /** Nobody who is quicker than this is sent away, however many there are. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final Comparator<Visit> FIRST_TO_GO =
      Comparator.comparing(Visit::stage).thenComparing(Visit::since);

  private final Visits visits = new Visits();

  @SuppressWarnings("NullAway.Init")
  private RequestProperties patience;

  /** Made by Tomcat, by name. */
  public PatientProtocol() {
    super(new Endpoint());
    setHandler(visits);
    getEndpoint().setHandler(visits);
  }

  /** How long anybody is waited for; before the start. */
  void patience(RequestProperties patience) {
    this.patience = patience;
  }

  @Override
  public void start() throws Exception {
    super.start();
    getUtilityExecutor()
        .scheduleWithFixedDelay(visits::tidy, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Makes room before it is full: a full one would accept nobody. */
  private static final class Endpoint extends NioEndpoint {

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
      Visits visits = (Visits) getHandler();
      visits.makeRoom(getMaxConnections());
      boolean taken = super.setSocketOptions(socket);
      SocketWrapperBase<NioChannel> connection = connections.get(socket);
      if (connection != null) {
        visits.begin(connection);
      }
      return taken;
    }
  }

  /** What a connection is at. Those that come first go first where room is needed. */
  private enum Stage {
    /** Between two requests, or before the first. */
    IDLE,
    /** A part of a request's head has come. */
    ASKING,
    /** Worked for, or waited for while the body comes or the answer goes. */
    ANSWERED,
    /** An answer that goes on for as long as the client listens. */
    LISTENING
  }

  private record Visit(Stage stage, long since) {

    static Visit at(Stage stage) {
      return new Visit(stage, System.nanoTime());
    }

    boolean isOlderThan(Duration time) {
      return System.nanoTime() - since > time.toNanos();
    }

    boolean isOverdue(RequestProperties patience) {
      return switch (stage) {
        case ASKING -> isOlderThan(patience.longestRequest());
        case ANSWERED -> isOlderThan(patience.longestAnswer());
        case IDLE, LISTENING -> false;
      };
    }
  }

  /**
   * What each connection is at, and since when: a request must have come, and its answer must have
   * gone, in the time that there is for that. Where there are too many, the ones that have kept us
   * waiting longest go.
   */
  private final class Visits extends ConnectionHandler<NioChannel> {

    private final Map<SocketWrapperBase<NioChannel>, Visit> visits = new ConcurrentHashMap<>();

    Visits() {
      super(PatientProtocol.this);
    }

    @Override
    public SocketState process(SocketWrapperBase<NioChannel> connection, SocketEvent event) {
      Visit before = visits.put(connection, Visit.at(Stage.ANSWERED));
      SocketState state = super.process(connection, event);
      if (state == SocketState.LONG && !isAsync(connection)) {
        // The time of the first byte counts.
        visits.put(
            connection,
            before != null && before.stage() == Stage.ASKING ? before : Visit.at(Stage.ASKING));
      } else if (state == SocketState.CLOSED) {
        visits.remove(connection);
      } else {
        visits.put(connection, Visit.at(state == SocketState.OPEN ? Stage.IDLE : Stage.LISTENING));
      }
      return state;
    }

    private static boolean isAsync(SocketWrapperBase<NioChannel> connection) {
      return connection.getCurrentProcessor() instanceof Processor processor && processor.isAsync();
    }

    @Override
    public void release(SocketWrapperBase<NioChannel> connection) {
      visits.remove(connection);
      super.release(connection);
    }

    /** A connection has been made, and nothing has come yet. */
    void begin(SocketWrapperBase<NioChannel> connection) {
      visits.putIfAbsent(connection, Visit.at(Stage.IDLE));
    }

    /**
     * Ends what has taken longer than it may; and where nearly all threads are taken, those who
     * have taken one longest.
     */
    void tidy() {
      visits.keySet().removeIf(SocketWrapperBase::isClosed);
      visits.forEach(
          (connection, visit) -> {
            if (visit.isOverdue(patience)) {
              end(connection, visit);
            }
          });
      makeRoom(getMaxThreads(), EnumSet.of(Stage.ANSWERED));
    }

    /**
     * Where there are nearly as many connections as there may be, ends those that have been waited
     * for longest: a server that is full would take in nobody.
     */
    void makeRoom(int most) {
      makeRoom(most, EnumSet.allOf(Stage.class));
    }

    private void makeRoom(int most, Set<Stage> stages) {
      if (visits.size() < most * 9L / 10) {
        return;
      }
      List<Map.Entry<SocketWrapperBase<NioChannel>, Visit>> those =
          visits.entrySet().stream()
              .map(Map.Entry::copyOf)
              .filter(each -> stages.contains(each.getValue().stage()))
              .toList();
      if (those.size() < most * 9L / 10) {
        return;
      }
      those.stream()
          .filter(each -> each.getValue().isOlderThan(GRACE))
          .sorted(Map.Entry.comparingByValue(FIRST_TO_GO))
          .limit(1 + most / 10)
          .forEach(each -> end(each.getKey(), each.getValue()));
    }

    /**
     * Ends a connection as if its client had: whoever waits for it, Tomcat or a thread of ours,
     * sees that and clears up. To close it here would be to close it beneath them.
     */
    private static void end(SocketWrapperBase<NioChannel> connection, Visit visit) {
      SocketChannel channel = connection.getSocket().getIOChannel();
      if (channel == null || !channel.isOpen()) {
        return;
      }
      log.debug("Connection of {} ended: {}", connection, visit);
      try {
        channel.shutdownInput();
        channel.shutdownOutput();
      } catch (IOException gone) {
        log.trace("It was gone before", gone);
      }
    }
  }
}
