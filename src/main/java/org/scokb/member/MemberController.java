package org.scokb.member;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scokb.query.CollectionIndex;
import org.scokb.query.Page;
import org.scokb.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/members")
@Tag(name = "members")
class MemberController {

  private final CollectionIndex index;

  MemberController(CollectionIndex index) {
    this.index = index;
  }

  @GetMapping
  @Operation(
      summary = "List members",
      description =
          "States with a formal SCO status: full members and partners, from the reference table.")
  Page<MemberRepresentation> listMembers(Query<MemberRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{code}")
  @Operation(
      summary = "Get a member",
      description = "One state, its turns in the chair and every quote that names it.")
  MemberRepresentation getMember(
      @Parameter(description = "ISO 3166-1 alpha-2 code.", example = "KZ") @PathVariable
          String code) {
    return index.get(MemberRepresentation.class, code);
  }
}
