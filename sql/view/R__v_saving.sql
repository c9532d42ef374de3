-- What the differences are worth, in kroner. A published amount and a calculated value are two things: never add them.
create or replace view v_saving as
select r.period, r.municipality_code, m.name as municipality_name, r.benefit_group, r.difference,
       r.published_saving, r.published_low, r.published_high, r.unit_price, r.unit_price_basis,
       r.calculated_saving, r.calculated_low, r.calculated_high, r.saving, r.saving_basis,
       r.calculation_id
from current_calculation c
join saving_result r on r.calculation_id = c.calculation_id
join municipality m on m.code = r.municipality_code;
