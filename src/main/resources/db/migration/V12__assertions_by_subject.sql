-- The id of an assertion begins with its subject, so that what an article says of one subject is written to one place of
-- each index rather than all over it. Articles and reference tables are read again, at the next start, and what they state
-- takes the place of what has the former ids.

-- Whoever is linked otherwise is found by what it was linked to, and what an article says of a subject at once.
drop index quote_own_subject;
alter table quote drop constraint quote_of_article;
drop index quote_article;
create index quote_article on quote (article_id, subject_id, resource);
alter table quote add constraint quote_of_article foreign key (article_id) references article (id);

update article set extractor = '';
update knowledge_base set reference_version = null;
