-- Forecasts as they were made, and what came: persons of a month (subject register/..., set/... or series/...), or of an edition of the benchmark
-- the difference in share and the place (benchmark/.../share and /rank). error = actual - forecast, scaled_error = |error| / what the count
-- usually changes by. Of our own register only where nothing is hidden; an actual number that rests on too few people is null, as one to come is.
create or replace view v_forecast as
select f.municipality_code, m.name as municipality_name, f.subject, f.name, f.made_at, f.method, f.constructed,
       v.period, v.steps_ahead, v.forecast, v.low80, v.high80, v.low95, v.high95,
       s.actual, s.known_at, s.error, s.scaled_error, s.inside80, s.inside95, f.calculation_id
from forecast_made f
join forecast_value v on v.municipality_code = f.municipality_code and v.subject = f.subject and v.made_at = f.made_at
join municipality m on m.code = f.municipality_code
left join forecast_score s on s.municipality_code = v.municipality_code and s.subject = v.subject and s.made_at = v.made_at
  and s.period = v.period and s.shown = true
where f.shown = true;
