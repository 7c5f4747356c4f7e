package org.scokb.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.web.AlwaysAnew;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/verification")
@Tag(name = "verification")
class VerificationController {

  private final LatestVerification verification;

  VerificationController(LatestVerification verification) {
    this.verification = verification;
  }

  @GetMapping
  @AlwaysAnew
  @Operation(
      summary = "Verify every quote and every entity",
      description =
          """
          Holds every quote, its position and the words around it against the text of its article, and every entity \
          against the statements that it follows from, as all are stored now. Where that takes more than two seconds \
          it goes on by itself, and the answer is what came of the check before: `checkedAt` and `revision` tell when and \
          of what that was.""")
  VerificationRepresentation getVerification() {
    return verification.answer();
  }
}
