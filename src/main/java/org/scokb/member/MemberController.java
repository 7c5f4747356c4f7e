package org.scokb.member;

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
record MemberController(CollectionIndex index) {

  @GetMapping
  Page<MemberRepresentation> listMembers(Query<MemberRepresentation> query) {
    return index.find(query);
  }

  @GetMapping("/{code}")
  MemberRepresentation getMember(@PathVariable String code) {
    return index.get(MemberRepresentation.class, code);
  }
}
