-- A row of an index has at most 2,704 bytes here, and a title may have more. Whoever asks by value asks for links, which
-- are ids.
drop index assertion_link;
create index assertion_link on assertion (claimed_value, property)
  where property in ('BODY', 'DOCUMENTS', 'MEETINGS', 'ORGANIZATIONS', 'PEOPLE');
