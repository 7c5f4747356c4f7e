-- The state that a person speaks for, filled as articles are read again.
alter table person add column country varchar(2);
