-- What each change has made stale, for whoever follows the database, in this process or another. Several revisions that
-- were made at once have one note.
create table revision_note (
  revision bigint primary key,
  previous bigint not null,
  stale text not null
);

-- Locked by who reads the seeds, so that of several processes that start at once one does.
create table seed_turn (
  id integer primary key
);

insert into seed_turn (id) values (1);
