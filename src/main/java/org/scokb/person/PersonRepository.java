package org.scokb.person;

import org.scokb.feature.StatedRepository;

interface PersonRepository extends StatedRepository<Person> {}
