-- Locked by who writes an index that several processes share.
create table index_turn (
  id integer primary key
);

insert into index_turn (id) values (1);
