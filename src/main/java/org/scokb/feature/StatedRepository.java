package org.scokb.feature;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * The entities of one feature.
 *
 * @param <E> their type
 */
@NoRepositoryBean
public interface StatedRepository<E extends Stated> extends JpaRepository<E, String> {

  @Query("select e.id from #{#entityName} e order by e.id")
  List<String> ids();

  @Query("select e from #{#entityName} e where e.id in :ids")
  List<E> all(Collection<String> ids);
}
