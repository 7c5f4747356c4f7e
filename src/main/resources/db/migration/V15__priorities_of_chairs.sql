-- What a chair's priorities are, beside who says so, so that changes can tell which came and which went.
create table chairmanship_priority (
  chairmanship_id varchar(120) not null references chairmanship (id),
  topic varchar(32) not null,
  primary key (chairmanship_id, topic)
);

insert into chairmanship_priority (chairmanship_id, topic)
select distinct a.subject_id, upper(replace(a.claimed_value, '-', '_'))
from assertion a
join chairmanship c on c.id = a.subject_id
where a.resource = 'CHAIRMANSHIPS' and a.property = 'PRIORITIES' and (a.decided is null or a.decided <> 'DEPRECATED');
