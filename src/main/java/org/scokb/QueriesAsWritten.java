package org.scokb;

import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Takes queries as they are written. Spring Data would parse each at the start, to add orders and
 * counts that no repository here asks for; Hibernate, which checks them then too, has a parser of
 * its own.
 */
public class QueriesAsWritten implements QueryEnhancerSelector {

  @Override
  public QueryEnhancerFactory select(DeclaredQuery query) {
    return QueryEnhancerFactories.fallback();
  }
}
