package org.scokb.ingest.ledger;

import org.jspecify.annotations.Nullable;
import org.scokb.provenance.Assertion;
import org.scokb.provenance.Standing;
import org.scokb.provenance.Statements;

/**
 * An assertion that loses or gains statements, and which of its statements stands for it: before
 * that, and after.
 */
class Weighed {

  private final Assertion assertion;
  private final @Nullable Standing before;
  private @Nullable Standing now;
  private boolean vacant;

  Weighed(Assertion assertion, @Nullable Standing before) {
    this.assertion = assertion;
    this.before = before;
    this.now = before;
  }

  Assertion assertion() {
    return assertion;
  }

  @Nullable Standing before() {
    return before;
  }

  @Nullable Standing now() {
    return now;
  }

  /** Takes a statement away. */
  void lose(Standing statement) {
    if (now != null) {
      vacant |= now.isSame(statement);
      Standing left = now.without(statement);
      now = left.statements() == 0 ? null : left;
    }
  }

  /** Whether it has lost the statement that stood for it, and not all others. */
  boolean isVacant() {
    return vacant && now != null;
  }

  /** Has one of the statements that are left stand for it, if none of them that is heavier does. */
  void fill(Standing left) {
    if (now != null && (vacant || left.outweighs(now))) {
      now = left.standingFor(now);
      vacant = false;
    }
  }

  /** Adds a statement, which stands for it if it goes before what does. */
  void gain(Standing statement) {
    if (now != null) {
      now = now.with(statement);
    } else {
      // What is stated again ranks as it did until its subject is settled anew.
      now = before == null ? statement : statement.rankedAs(before);
    }
  }

  boolean isFresh() {
    return before == null;
  }

  boolean isEmptied() {
    return now == null;
  }

  /** Whether it has come or gone, or may weigh more or less among others than it did. */
  boolean isUnsettled() {
    return before == null
        || now == null
        || Statements.isSingle(assertion.property()) && !now.isSame(before);
  }
}
