package org.scokb.member;

import org.scokb.feature.StatedRepository;

interface MemberRepository extends StatedRepository<Member> {}
