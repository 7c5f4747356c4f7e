package peers;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import peers.InitiativeRepository.Row;

/** A projection by JPQL, written by hand: what the leanest of such controllers costs. */
@RestController
class InitiativeController {

  private final InitiativeRepository initiatives;

  InitiativeController(InitiativeRepository initiatives) {
    this.initiatives = initiatives;
  }

  @GetMapping("/jpa/initiatives")
  Rows all() {
    return Rows.of(initiatives.all(PageRequest.of(0, 20, Sort.by("title", "id"))));
  }

  @GetMapping(path = "/jpa/initiatives", params = "topic")
  Rows some(
      @RequestParam List<String> topic,
      @RequestParam List<String> status,
      @RequestParam List<String> type,
      @RequestParam(name = "sort") String[] sort) {
    Sort order = Sort.by(Sort.Direction.fromString(sort[1]), sort[0]).and(Sort.by("id"));
    return Rows.of(initiatives.some(topic, status, type, PageRequest.of(0, 20, order)));
  }

  @GetMapping("/jpa/initiatives/{id}")
  Row one(@PathVariable String id) {
    return initiatives
        .one(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** A page in the knowledge base's own shape. */
  record Rows(List<Row> content, Numbers page) {

    static Rows of(Page<Row> page) {
      return new Rows(
          page.getContent(),
          new Numbers(
              page.getSize(), page.getNumber(), page.getTotalElements(), page.getTotalPages()));
    }
  }

  record Numbers(int size, int number, long totalElements, int totalPages) {}
}
