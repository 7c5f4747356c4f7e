package org.scokb.answer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A response that is held back as long as it may become an {@link Answer}. One that grows too large
 * for that goes to the client as it comes.
 */
class Recording extends ContentCachingResponseWrapper {

  /** Bytes of a body. */
  private static final int LARGEST = 512 * 1024;

  private final Runnable tooLarge;
  private final Out out = new Out();
  private boolean flushed;
  private boolean released;

  /**
   * @param tooLarge is told when it can't become one any more
   */
  Recording(HttpServletResponse response, Runnable tooLarge) {
    super(response);
    this.tooLarge = tooLarge;
  }

  /** What was recorded, if that is right for everybody at this revision; its body as it is sent. */
  synchronized @Nullable Answer answer(UnaryOperator<byte[]> coding) {
    String tag = getHeader(HttpHeaders.ETAG);
    if (released || getStatus() != SC_OK || tag == null || containsHeader(HttpHeaders.SET_COOKIE)) {
      return null;
    }
    byte[] body = coding.apply(getContentAsByteArray());
    return new Answer(tag, getContentType(), Answer.headers(this), body);
  }

  /** Lets everything through, from now on. */
  synchronized void release() throws IOException {
    if (!released) {
      released = true;
      copyBodyToResponse(false);
      if (flushed) {
        getResponse().flushBuffer();
      }
    }
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return out;
  }

  @Override
  public synchronized void flushBuffer() throws IOException {
    flushed = true;
    if (released) {
      getResponse().flushBuffer();
    }
  }

  private ServletOutputStream target(int more) throws IOException {
    if (!released && getContentSize() + more > LARGEST) {
      tooLarge.run();
      release();
    }
    return released ? getResponse().getOutputStream() : super.getOutputStream();
  }

  private final class Out extends ServletOutputStream {

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      synchronized (Recording.this) {
        target(length).write(bytes, from, length);
      }
    }

    @Override
    public void flush() throws IOException {
      synchronized (Recording.this) {
        if (released) {
          getResponse().getOutputStream().flush();
        }
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Nothing here is written without blocking");
    }
  }
}
