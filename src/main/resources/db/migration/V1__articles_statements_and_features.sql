-- One schema for H2 and PostgreSQL: standard types and names only.

create table article (
  id varchar(100) primary key,
  title varchar(1000) not null,
  publisher varchar(500),
  language varchar(35),
  published_on varchar(64),
  url varchar(2000),
  sha256 varchar(64) not null,
  extractor varchar(100) not null,
  origin varchar(16) not null,
  text text not null,
  body_start integer not null,
  body_end integer not null
);

create table article_author (
  article_id varchar(100) not null references article (id),
  position integer not null,
  name varchar(500) not null,
  primary key (article_id, position)
);

create sequence statement_seq increment by 100;

create table statement (
  id bigint primary key,
  resource varchar(32) not null,
  subject_id varchar(120) not null,
  property varchar(32) not null,
  claimed_value varchar(2000) not null,
  own_subject_id varchar(120) not null,
  own_value varchar(2000) not null,
  family varchar(120),
  vague boolean not null,
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
create index statement_link on statement (claimed_value, property);
create index statement_family on statement (resource, family);
create index statement_own_subject on statement (resource, own_subject_id);
create index statement_own_value on statement (own_value, property);

create table member (
  code varchar(2) primary key,
  name varchar(200) not null,
  official_name varchar(300),
  status varchar(16),
  since varchar(64),
  origin varchar(16) not null
);

create table chairmanship (
  id varchar(120) primary key,
  member_code varchar(2) not null references member (code),
  term varchar(9) not null,
  starts_on varchar(64),
  ends_on varchar(64),
  origin varchar(16) not null
);

create table organization (
  id varchar(120) primary key,
  name varchar(500) not null,
  abbreviation varchar(100)
);

create table organization_alias (
  organization_id varchar(120) not null references organization (id),
  alias varchar(500) not null,
  primary key (organization_id, alias)
);

create table person (
  id varchar(120) primary key,
  name varchar(300) not null,
  role varchar(1000)
);

create table meeting (
  id varchar(120) primary key,
  title varchar(1000) not null,
  body_id varchar(120) references organization (id),
  held_on varchar(64),
  place varchar(200),
  chairmanship_id varchar(120) references chairmanship (id)
);

create table meeting_person (
  meeting_id varchar(120) not null references meeting (id),
  person_id varchar(120) not null references person (id),
  primary key (meeting_id, person_id)
);

create table document (
  id varchar(120) primary key,
  title varchar(1000) not null,
  type varchar(32),
  period varchar(64),
  chairmanship_id varchar(120) references chairmanship (id)
);

create table initiative (
  id varchar(120) primary key,
  title varchar(1000) not null,
  type varchar(32),
  status varchar(32),
  proposed_by varchar(2),
  chairmanship_id varchar(120) references chairmanship (id),
  period varchar(64),
  place varchar(200)
);

create table initiative_topic (
  initiative_id varchar(120) not null references initiative (id),
  topic varchar(32) not null,
  primary key (initiative_id, topic)
);

create table initiative_document (
  initiative_id varchar(120) not null references initiative (id),
  document_id varchar(120) not null references document (id),
  primary key (initiative_id, document_id)
);

create table initiative_meeting (
  initiative_id varchar(120) not null references initiative (id),
  meeting_id varchar(120) not null references meeting (id),
  primary key (initiative_id, meeting_id)
);

create table initiative_organization (
  initiative_id varchar(120) not null references initiative (id),
  organization_id varchar(120) not null references organization (id),
  primary key (initiative_id, organization_id)
);

create index chairmanship_member on chairmanship (member_code);
create index meeting_chairmanship on meeting (chairmanship_id);
create index meeting_body on meeting (body_id);
create index document_chairmanship on document (chairmanship_id);
create index initiative_chairmanship on initiative (chairmanship_id);
create index initiative_document_inverse on initiative_document (document_id);
create index initiative_meeting_inverse on initiative_meeting (meeting_id);
create index initiative_organization_inverse on initiative_organization (organization_id);

-- What the whole knowledge base is at: a revision for each change, and what the reference tables were when read.
create table knowledge_base (
  id integer primary key,
  revision bigint not null,
  reference_version varchar(64)
);

insert into knowledge_base (id, revision) values (1, 0);

-- What every revision did, and which seeds an editor took away.

create sequence change_seq increment by 100;

create table change (
  id bigint primary key,
  revision bigint not null,
  changed_at timestamp(6) with time zone not null,
  article_id varchar(100),
  kind varchar(16) not null,
  collection varchar(32) not null,
  subject_id varchar(120) not null
);

create index change_revision on change (revision);

create table withdrawn_seed (
  article_id varchar(100) primary key,
  sha256 varchar(64) not null
);
