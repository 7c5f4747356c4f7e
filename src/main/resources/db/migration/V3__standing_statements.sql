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

-- Which statement stands for each wording: small beside the statements, as every article asks for what it repeats.
create table standing (
  wording_id uuid primary key references wording (id),
  asserted_on varchar(64),
  article_id varchar(100),
  quote_start integer,
  quote_end integer
);

create table statement (
  id bigint primary key,
  wording_id uuid not null,
  asserted_on varchar(64),
  article_id varchar(100),
  quote_start integer,
  quote_end integer,
  prefix varchar(64),
  suffix varchar(64),
  reference varchar(500),
  check ((article_id is null) = (reference is not null))
);

-- Before the keys: H2 makes indexes of its own for those that have none.
create index statement_wording on statement (wording_id);
create index statement_article on statement (article_id);

alter table statement add constraint statement_in_wording foreign key (wording_id) references wording (id);
alter table statement add constraint statement_of_article foreign key (article_id) references article (id);

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
