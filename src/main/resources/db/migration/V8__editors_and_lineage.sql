-- Who made a change; of changes before, that isn't known.
alter table change add column changed_by varchar(200);

-- What a database has in common with its backups and copies, and with no other.
alter table knowledge_base add column lineage varchar(36);
