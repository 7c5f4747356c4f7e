package org.scokb.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scokb.vocabulary.Resource;

/**
 * A feature as what writes to it sees it: its entities follow from the statements on them, and from
 * nothing else, so that taking statements away undoes what they brought.
 */
public interface Feature {

  /** What kind of thing the feature keeps. */
  Resource resource();

  /**
   * Creates or updates the entities so that they say what their statements say. What the statements
   * link to has been settled before.
   *
   * @param statements the statements by the id of their subject, none of them empty
   * @return what that has changed
   */
  Settled settle(Map<String, Statements> statements);

  /**
   * What has become of entities.
   *
   * @param created the ids of those that are new
   * @param changed the ids of those that are new, or of which others show something that has
   *     changed
   * @param fields what each says otherwise than before, by id; all that it says where it is new
   */
  record Settled(Set<String> created, Set<String> changed, Map<String, List<FieldChange>> fields) {}

  /**
   * What an entity is listed under.
   *
   * @param title what a person calls it
   * @param chairmanship the id of the chairmanship that it belongs to or is, if any
   */
  record Label(String title, @Nullable String chairmanship) {}

  /**
   * Which of some entities say otherwise than the statements on them, and how: from what they say
   * to what the statements do. One that is missing says nothing, and so do no statements.
   *
   * @param ids the ids of all that are to be looked at
   * @param statements the statements by the id of their subject
   */
  Map<String, List<FieldChange>> misstated(
      Collection<String> ids, Map<String, Statements> statements);

  /** What each of some entities is listed under. */
  Map<String, Label> labels(Collection<String> ids);

  /** The ids of all entities. */
  List<String> ids();

  /**
   * Removes entities of which nothing is stated any more.
   *
   * @return what each of them said, by id
   */
  Map<String, List<FieldChange>> remove(Collection<String> ids);
}
