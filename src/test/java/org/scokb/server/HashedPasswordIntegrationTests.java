package org.scokb.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.scokb.web.ApiClient;
import org.scokb.web.ApiTest;
import org.scokb.web.EditorClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** To check a hash takes long on purpose: many who sign in at once are there at the same time. */
@ApiTest
@TestPropertySource(
    properties = {
      "spring.security.user.name=editor",
      // Of the password of EditorClient.
      "spring.security.user.password={bcrypt}$2a$10$PZ3ptgmPKzAsV2KpG1URxuE2iNZhaC4MrfTJ4MMDRGCEhElUNGEC6"
    })
class HashedPasswordIntegrationTests {

  @Autowired private ApiClient api;

  @Test
  void ofManyAtOnceOnlyThoseThatAreWrongAreCounted() throws Exception {
    String wrong = "Basic ZWRpdG9yOndyb25n";

    assertThat(atOnce(40, EditorClient.credentials())).containsOnly(200);
    List<Integer> guesses = atOnce(60, wrong);
    assertThat(guesses).containsOnly(401, 429);
    // The allowance of a minute, and what comes back of it meanwhile.
    assertThat(Collections.frequency(guesses, 401)).isBetween(20, 30);
  }

  private List<Integer> atOnce(int many, String credentials) throws Exception {
    Callable<Integer> request =
        () ->
            api.send("GET", "/actuator/info", each -> each.header("Authorization", credentials))
                .status();
    ExecutorService clients = Executors.newFixedThreadPool(many);
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : clients.invokeAll(Collections.nCopies(many, request))) {
        statuses.add(answer.get());
      }
      return statuses;
    } finally {
      clients.shutdown();
    }
  }
}
