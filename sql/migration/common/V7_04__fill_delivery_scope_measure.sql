-- Of the series that were published before scopes were kept.
insert into delivery_scope (source_file_id, part, axis, label)
select distinct v.source_file_id, v.table_id, 'measure', v.measure
from indicator_value v
join source_file f on f.id = v.source_file_id and f.status = 'published'
where not exists (
  select 1 from delivery_scope s
  where s.source_file_id = v.source_file_id and s.part = v.table_id and s.axis = 'measure' and s.label = v.measure);
