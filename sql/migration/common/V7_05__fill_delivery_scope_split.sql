-- Of the series that were published before scopes were kept. The total of all dimensions is the blank split.
insert into delivery_scope (source_file_id, part, axis, label)
select distinct v.source_file_id, v.table_id, 'split', case when v.total then '' else v.dimensions end
from indicator_value v
join source_file f on f.id = v.source_file_id and f.status = 'published'
where not exists (
  select 1 from delivery_scope s
  where s.source_file_id = v.source_file_id and s.part = v.table_id and s.axis = 'split'
  and s.label = case when v.total then '' else v.dimensions end);
