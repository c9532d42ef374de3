-- Published series: each cell from the newest delivery whose scope holds it (formulas 12.1); cells that it withdrew are not there.
-- dimensions: blank for the total of all dimensions, which total = true says too.
create or replace view v_indicator as
select v.table_id, v.period, v.municipality_code, coalesce(m.name, 'Hele landet') as municipality_name, v.measure,
       case when v.total then '' else v.dimensions end as dimensions, v.total, v.amount
from delivery_layer l
join source_file f on f.id = l.source_file_id
join indicator_value v on v.source_file_id = l.source_file_id and v.table_id = l.part
left join municipality m on m.code = v.municipality_code
where l.superseded_at is null and f.kind = 'indicator' and f.status = 'published'
and not exists (
  select 1
  from delivery_layer newer
  join source_file n on n.id = newer.source_file_id
  join delivery_coverage p on p.source_file_id = n.id and p.part = newer.part
  join delivery_scope a on a.source_file_id = n.id and a.part = newer.part and a.axis = 'area'
  join delivery_scope c on c.source_file_id = n.id and c.part = newer.part and c.axis = 'measure'
  join delivery_scope s on s.source_file_id = n.id and s.part = newer.part and s.axis = 'split'
  where newer.part = l.part and newer.superseded_at is null and n.kind = 'indicator' and n.status = 'published'
  and (n.received_at > f.received_at
    or n.received_at = f.received_at and (n.sha256 > f.sha256
      or n.sha256 = f.sha256 and (n.parser_version > f.parser_version
        or n.parser_version = f.parser_version and n.id > f.id)))
  and p.period = v.period and a.label = v.municipality_code and c.label = v.measure
  and s.label = case when v.total then '' else v.dimensions end);
