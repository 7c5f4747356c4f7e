-- What is said stands once, in the wording; a statement has who says it and where. Of the statements in a wording, one
-- stands for the others. What follows from articles is made anew, at the next start, as by V2.

drop table statement;
drop table wording;

-- An article has some hundred statements.
drop sequence statement_seq;
create sequence statement_seq increment by 1000;

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
  exact text
);

-- What is looked up by a list comes first: H2 looks up a list by the first column of an index alone.
create index wording_subject on wording (subject_id, resource);
create index wording_family on wording (family, resource);
create index wording_own_subject on wording (own_subject_id, resource);
create index wording_link on wording (claimed_value, property);

create table statement (
  id bigint primary key,
  wording_id uuid not null,
  stands boolean not null,
  asserted_on varchar(64),
  article_id varchar(100) references article (id),
  quote_start integer,
  quote_end integer,
  prefix varchar(64),
  suffix varchar(64),
  reference varchar(500),
  check ((article_id is null) = (reference is not null))
);

-- The second column finds what stands for a wording without looking through all statements in it. There is no foreign
-- key beside it: H2 would give that an index of its own, without the second column, and look things up by that.
create index statement_wording on statement (wording_id, stands);

create index article_sha256 on article (sha256);

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
update knowledge_base set reference_version = null, revision = revision + 1 where revision > 0;
