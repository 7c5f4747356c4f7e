package org.scokb.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes what controllers answer with, and reads nothing. */
public abstract class WritingConverter<T> extends AbstractHttpMessageConverter<T> {

  protected WritingConverter(MediaType written) {
    super(written);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected T readInternal(Class<? extends T> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("It is only written", input);
  }
}
