-- What was withdrawn last by which revision, so that an id that is no more says so. Sentences that gave no fact are
-- kept with their article: those of the articles that are there are found by reading these again, at the next start.

create table withdrawal (
  entity varchar(160) primary key,
  revision bigint not null
);

insert into withdrawal (entity, revision)
select collection || '/' || subject_id, max(revision) from change where kind = 'WITHDRAWN' group by collection, subject_id;

create table article_unread (
  article_id varchar(100) not null references article (id),
  position integer not null,
  span_start integer not null,
  span_end integer not null,
  primary key (article_id, position)
);

alter table article add column unread integer default 0 not null;

update article set extractor = '';
