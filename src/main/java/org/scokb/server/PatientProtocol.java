package org.scokb.server;

import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Tomcat's HTTP/1.1, with patience that ends. Tomcat alone bounds the silence between two bytes, so
 * that whoever sends one now and then stays for ever.
 */
public class PatientProtocol extends Http11NioProtocol {

  private static final long SWEEP_MILLIS = 500;

  private final Visits visits;

  /** Made by Tomcat, by name. */
  public PatientProtocol() {
    this(new Endpoint());
  }

  private PatientProtocol(Endpoint endpoint) {
    super(endpoint);
    visits = new Visits(endpoint.getHandler());
    endpoint.setHandler(visits);
    endpoint.visits = visits;
  }

  /** How long anybody is waited for; before the start. */
  void patience(RequestProperties patience) {
    visits.patience(patience);
  }

  @Override
  public void start() throws Exception {
    super.start();
    getUtilityExecutor()
        .scheduleWithFixedDelay(
            () -> visits.tidy(getMaxThreads()), SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Makes room before it is full: a full one would accept nobody. */
  private static final class Endpoint extends NioEndpoint {

    @SuppressWarnings("NullAway.Init")
    private Visits visits;

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
      visits.makeRoom(getMaxConnections());
      boolean taken = super.setSocketOptions(socket);
      SocketWrapperBase<NioChannel> connection = connections.get(socket);
      if (connection != null) {
        visits.begin(connection);
      }
      return taken;
    }
  }
}
