package org.scokb.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the fields of all entities mean, as their JSON-LD refers to it. */
@RestController
class ContextController {

  static final String PATH = "/contexts/entity";

  /** Names of our own and links begin with the address that the server was asked by. */
  @GetMapping(path = PATH, produces = "application/ld+json")
  ResponseEntity<byte[]> context() throws IOException {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String context =
        new ClassPathResource("linked-data/context.json")
            .getContentAsString(StandardCharsets.UTF_8);
    byte[] body = context.replace("{server}", server).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
        .eTag(DigestUtils.md5DigestAsHex(body))
        .body(body);
  }
}
