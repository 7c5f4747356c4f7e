package org.scokb.article;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.web.AlwaysAnew;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/verification")
@Tag(name = "verification")
record VerificationController(LatestVerification verification) {

  @GetMapping
  @AlwaysAnew
  VerificationRepresentation getVerification() {
    return verification.answer();
  }
}
