package org.scokb.web;

import org.scokb.vocabulary.ApiName;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page that explains a problem at the problem's type, as text that a browser shows. */
@RestController
class ProblemPages {

  @GetMapping(path = "/problems/{slug}", produces = "text/plain;charset=UTF-8")
  Resource page(@PathVariable String slug) {
    ProblemType type =
        ApiName.find(ProblemType.class, slug)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NO_SUCH_PATH, "No problem is called '%s'.".formatted(slug)));
    return new ClassPathResource("problems/%s.md".formatted(type.apiName()));
  }
}
