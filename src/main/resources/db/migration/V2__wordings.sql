-- Statements are counted by wording. An id of a wording is made from its words by the application: so statements and
-- what follows from them aren't moved but made anew, at the next start, from the articles' texts and the reference
-- tables, which are kept.

drop table if exists statement;
drop table if exists wording;

-- A claim in one wording, however many articles make it: what entities follow from, so that a further article
-- costs the same however many there are. The last columns tell which of its statements weighs most.
create table wording (
  id uuid primary key,
  resource varchar(32) not null,
  subject_id varchar(120) not null,
  property varchar(32) not null,
  claimed_value varchar(2000) not null,
  own_subject_id varchar(120) not null,
  own_value varchar(2000) not null,
  family varchar(120),
  vague boolean not null,
  origin varchar(16) not null,
  exact text,
  statements bigint not null,
  asserted_on varchar(64),
  article_id varchar(100),
  quote_start integer not null,
  quote_end integer not null
);

create index wording_subject on wording (resource, subject_id);
create index wording_family on wording (resource, family);
create index wording_own_subject on wording (resource, own_subject_id);
create index wording_link on wording (claimed_value, property);
create index wording_own_value on wording (own_value, property);

create table statement (
  id bigint primary key,
  wording_id uuid not null references wording (id),
  resource varchar(32) not null,
  subject_id varchar(120) not null,
  property varchar(32) not null,
  claimed_value varchar(2000) not null,
  origin varchar(16) not null,
  asserted_on varchar(64),
  article_id varchar(100) references article (id),
  quote_start integer,
  quote_end integer,
  exact text,
  prefix varchar(64),
  suffix varchar(64),
  reference varchar(500),
  check ((article_id is null) = (reference is not null))
);

create index statement_subject on statement (resource, subject_id);
create index statement_article on statement (article_id);
create index statement_wording on statement (wording_id);

delete from initiative_topic;
delete from initiative_document;
delete from initiative_meeting;
delete from initiative_organization;
delete from initiative;
delete from document;
delete from meeting_person;
delete from meeting;
delete from person;
delete from organization_alias;
delete from organization;
delete from chairmanship;
delete from member;

update article set extractor = '';
-- The index of an older revision is made anew.
update knowledge_base set reference_version = null, revision = revision + 1 where revision > 0;
