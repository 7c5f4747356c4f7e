package org.scokb.assistant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a language model is told that comes to the server (llmstxt.org). */
@RestController
class LlmsController {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

  @GetMapping("/llms.txt")
  ResponseEntity<String> llms() throws IOException {
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    String text =
        new ClassPathResource("assistant/llms.txt").getContentAsString(StandardCharsets.UTF_8);
    return ResponseEntity.ok().contentType(TEXT).body(text.replace("{server}", server));
  }
}
