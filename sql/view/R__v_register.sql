-- Our own count from Ydelsesrefusion: full-time persons without weighting by hours, kroner in current prices before equalisation.
-- Months and longer periods stand beside each other: never add them. Null where hidden is true means: rests on too few people.
create or replace view v_register as
select r.period, r.municipality_code, m.name as municipality_name, r.benefit_group, r.full_time_persons,
       r.gross, r.refund, r.cofinancing, r.net, r.net_per_full_time_person, r.preliminary, r.hidden,
       r.calculation_id
from current_calculation c
join register_result r on r.calculation_id = c.calculation_id
join municipality m on m.code = r.municipality_code;
