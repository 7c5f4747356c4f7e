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
