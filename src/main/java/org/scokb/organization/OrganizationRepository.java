package org.scokb.organization;

import org.scokb.feature.StatedRepository;

interface OrganizationRepository extends StatedRepository<Organization> {}
