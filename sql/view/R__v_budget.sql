-- Where each year's budget stands, by function, set of functions, group and in all, as the newest calculation that shows it has it.
-- Municipal sign: positive deviation = more spent than set aside (merforbrug). The kinds of row overlap: never add two of them.
create or replace view v_budget as
select r.budget_year, r.municipality_code, m.name as municipality_name, r.row_kind, r.row_key, r.name, r.months_posted,
       r.original, r.supplementary, r.budget, r.actual, r.actual_basis, r.expected, r.deviation, r.calculation_id
from current_calculation c
join calculation k on k.id = c.calculation_id
join budget_result r on r.calculation_id = c.calculation_id
join municipality m on m.code = r.municipality_code
where not exists (
  select 1
  from current_calculation oc
  join calculation ok on ok.id = oc.calculation_id
  join budget_result o on o.calculation_id = oc.calculation_id
  where o.budget_year = r.budget_year and o.municipality_code = r.municipality_code
  and o.row_kind = r.row_kind and o.row_key = r.row_key
  and (ok.computed_at > k.computed_at or ok.computed_at = k.computed_at and oc.period > c.period));
