-- What a change did to each field, as JSON, and what its entity was listed under: all that a feed tells of it, even of
-- an entity that is no more. Of changes before, that isn't known.
alter table change add column title varchar(1000);
alter table change add column chairmanship_id varchar(120);
alter table change add column fields text;

update change set title = subject_id, fields = '[]';

alter table change alter column title set not null;
alter table change alter column fields set not null;

-- From a day to the revision that it began with.
create index change_day on change (changed_at);
