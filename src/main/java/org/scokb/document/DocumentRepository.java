package org.scokb.document;

import org.scokb.feature.StatedRepository;

interface DocumentRepository extends StatedRepository<Document> {}
