-- Texts are compared by their code points, as H2 does, whatever the database's language: entities come in one order.
do $$
declare
  text_column record;
begin
  for text_column in
    select a.attrelid::regclass as table_name, a.attname, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a
      join pg_class c on c.oid = a.attrelid
      join pg_collation o on o.oid = a.attcollation
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and a.attnum > 0 and not a.attisdropped
      and o.collname <> 'C' and c.relname <> 'flyway_schema_history'
  loop
    execute format(
      'alter table %s alter column %I type %s collate "C"', text_column.table_name, text_column.attname, text_column.type);
  end loop;
end $$;
