package org.scokb.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** An {@link ApiTest} that may write too: inject an {@link EditorClient}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ApiTest
@Import(EditorClient.class)
@TestPropertySource(
    properties = {
      "spring.security.user.name=" + EditorClient.NAME,
      "spring.security.user.password=" + EditorClient.PASSWORD
    })
public @interface EditorTest {}
