-- Our own count: full-time persons, weighted by hours or not (never compare the two; null where an older version of the program counted),
-- and kroner in current prices before equalisation.
-- Months and longer periods stand beside each other: never add them. Null where hidden is true means: rests on too few people.
create or replace view v_register as
select r.period, r.municipality_code, m.name as municipality_name, r.benefit_group, r.full_time_persons,
       r.gross, r.refund, r.cofinancing, r.net, r.net_per_full_time_person, r.preliminary, r.hidden,
       w.weighted_by_hours, r.calculation_id
from current_calculation c
join register_result r on r.calculation_id = c.calculation_id
join municipality m on m.code = r.municipality_code
left join register_calculation w on w.calculation_id = r.calculation_id;
