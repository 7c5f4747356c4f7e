package org.scokb.web;

import org.scokb.vocabulary.Resource;

/** There is nothing under an id; there may have been. */
class NoSuchEntityException extends ProblemException {

  private final Resource resource;
  private final String id;

  NoSuchEntityException(Resource resource, String id) {
    super(ProblemType.NO_SUCH_ENTITY, absent(resource.apiName(), id));
    this.resource = resource;
    this.id = id;
  }

  Resource resource() {
    return resource;
  }

  String id() {
    return id;
  }
}
