-- Of the series that were published before scopes were kept. Nothing is known to be superseded: it is found when the next delivery comes.
insert into delivery_layer (source_file_id, part)
select distinct s.source_file_id, s.part
from delivery_scope s
where not exists (select 1 from delivery_layer l where l.source_file_id = s.source_file_id and l.part = s.part);
