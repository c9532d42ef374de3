-- Expected and actual per period, municipality and group, as last computed. Positive difference = fewer people on benefits than expected.
create or replace view v_benchmark as
select r.period, r.municipality_code, coalesce(m.name, 'Hele landet') as municipality_name, r.benefit_group,
       r.expected, r.actual, r.difference, r.difference_pct,
       r.expected_share, r.actual_share, r.difference_share, r.definition_version,
       r.rank_no, r.rank_of, r.previous_period, r.previous_rank, r.rank_change, r.rank_change_comparable,
       r.calculation_id
from current_calculation c
join benchmark_result r on r.calculation_id = c.calculation_id
left join municipality m on m.code = r.municipality_code;
