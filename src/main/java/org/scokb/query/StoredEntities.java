package org.scokb.query;

import java.util.AbstractList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Entities as the index has them, in JSON; each is read when somebody looks at it. */
class StoredEntities<T> extends AbstractList<T> {

  private final List<String> stored;
  private final Class<T> type;
  private final JsonMapper json;

  StoredEntities(List<String> stored, Class<T> type, JsonMapper json) {
    this.stored = stored;
    this.type = type;
    this.json = json;
  }

  List<String> stored() {
    return stored;
  }

  @Override
  public T get(int index) {
    return json.readValue(stored.get(index), type);
  }

  @Override
  public int size() {
    return stored.size();
  }
}
