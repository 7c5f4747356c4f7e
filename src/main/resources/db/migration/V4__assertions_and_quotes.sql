-- What is said is an assertion, in whichever words; where it is said is a quote, of which a subject has one for each
-- place. What there is of each is counted, and quotes are found by how much they tell, so that nothing that is asked
-- has to read all of them. What follows from articles is made anew, at the next start, as by V2.

drop table statement;
drop table standing;
drop table wording;

create table assertion (
  id uuid primary key,
  resource varchar(32) not null,
  subject_id varchar(120) not null,
  property varchar(32) not null,
  claimed_value varchar(2000) not null,
  own_subject_id varchar(120) not null,
  own_value varchar(2000) not null,
  family varchar(120),
  vague boolean not null,
  origin varchar(16) not null
);

-- What is looked up by a list comes first: H2 looks up a list by the first column of an index alone.
create index assertion_subject on assertion (subject_id, resource);
create index assertion_family on assertion (family, resource);
create index assertion_own_subject on assertion (own_subject_id, resource);
create index assertion_link on assertion (claimed_value, property);

create sequence quote_seq increment by 1000;

create table quote (
  id bigint primary key,
  resource varchar(32) not null,
  subject_id varchar(120) not null,
  own_subject_id varchar(120) not null,
  article_id varchar(100) not null,
  quote_start integer not null,
  quote_end integer not null,
  exact text not null,
  prefix varchar(700) not null,
  suffix varchar(700) not null,
  asserted_on varchar(64),
  weight bigint not null
);

-- In the order in which they are shown.
create index quote_telling on quote (subject_id, resource, weight desc, article_id, quote_start, quote_end);
create index quote_own_subject on quote (own_subject_id, resource);
create index quote_article on quote (article_id);

alter table quote add constraint quote_of_article foreign key (article_id) references article (id);

-- Which statement stands for each assertion, and how many there are: small beside the statements, as every article
-- asks for what it repeats. A quote counts once, where its first statement is.
create table standing (
  assertion_id uuid primary key references assertion (id),
  asserted_on varchar(64),
  article_id varchar(100),
  quote_start integer,
  quote_end integer,
  quote_id bigint,
  statements bigint not null,
  quotes bigint not null,
  rank varchar(16) not null
);

create table statement (
  id bigint primary key,
  assertion_id uuid not null,
  quote_id bigint,
  asserted_on varchar(64),
  article_id varchar(100),
  opens boolean not null,
  reference varchar(500),
  rule varchar(100),
  check ((quote_id is null) = (reference is not null))
);

-- By time within an assertion, which is the order in which they are listed and counted.
create index statement_assertion on statement (assertion_id, asserted_on, article_id, id);
create index statement_quote on statement (quote_id);

alter table statement add constraint statement_of_assertion foreign key (assertion_id) references assertion (id);
alter table statement add constraint statement_at_quote foreign key (quote_id) references quote (id);

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
