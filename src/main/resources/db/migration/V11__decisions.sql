-- What people have decided on what was read: as JSON, in words rather than by rows, so that it outlives these. It is
-- adrift where there is nothing that it could be done to, as its article is gone or reads otherwise.
create table decision (
  id uuid primary key,
  article_id varchar(100),
  seed varchar(100),
  adrift boolean not null,
  content text not null
);

create index decision_article on decision (article_id);

-- How an assertion stands, and by which decision a statement is made or stands as it does.
alter table assertion add column decided varchar(16);
alter table statement add column decision_id uuid;
