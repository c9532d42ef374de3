-- Published series, each period from the delivery that was received last. total: the value over all dimensions.
create or replace view v_indicator as
select table_id, period, municipality_code, coalesce(name, 'Hele landet') as municipality_name, measure, dimensions, total, amount
from (
  select v.table_id, v.period, v.municipality_code, m.name, v.measure, v.dimensions, v.total, v.amount,
         dense_rank() over (partition by v.table_id, v.period
                            order by f.received_at desc, f.sha256 desc, f.parser_version desc) as recency
  from source_file f
  join indicator_value v on v.source_file_id = f.id
  left join municipality m on m.code = v.municipality_code
  where f.status = 'published'
) newest
where recency = 1;
