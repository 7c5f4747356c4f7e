package org.scokb.article;

import org.scokb.web.AlwaysAnew;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/verification")
record VerificationController(LatestVerification verification) {

  @GetMapping
  @AlwaysAnew
  VerificationRepresentation getVerification() {
    return verification.answer();
  }
}
