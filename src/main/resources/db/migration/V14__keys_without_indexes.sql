-- H2 keeps an index of its own for a foreign key, though ours begin with the same column: an eighth of all that an
-- article has written. What these two keys held is held by what writes: statements go with their assertions, quotes with
-- their article, each in one transaction.
alter table quote drop constraint quote_of_article;
alter table statement drop constraint statement_of_assertion;
