-- The id of an assertion begins with its subject, so that what an article says of one subject is written to one place of
-- each index rather than all over it. What follows from articles is made anew, at the next start, as by V4.

delete from statement;
delete from standing;
delete from assertion;
delete from quote;

-- Whoever is linked otherwise is found by what it was linked to, and what an article says of a subject at once.
drop index quote_own_subject;
alter table quote drop constraint quote_of_article;
drop index quote_article;
create index quote_article on quote (article_id, subject_id, resource);
alter table quote add constraint quote_of_article foreign key (article_id) references article (id);

delete from initiative_topic;
delete from initiative_document;
delete from initiative_meeting;
delete from initiative_organization;
delete from initiative;
delete from document;
delete from meeting_person;
delete from meeting;
delete from person;
delete from organization_alias;
delete from organization;
delete from chairmanship;
delete from member;

update article set extractor = '';
update knowledge_base set reference_version = null, revision = revision + 1 where revision > 0;
