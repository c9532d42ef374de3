-- What came of a kept forecast, written once: actual is the number as it was first known to be final, error = actual - forecast, scaled_error =
-- |error| / scale. shown: whether the actual number may leave the house.
create table if not exists forecast_score (
  municipality_code char(3) not null,
  subject varchar(300) not null,
  made_at datetime(6) not null,
  period varchar(10) not null,
  actual decimal(16,4) not null,
  known_at datetime(6) not null,
  error decimal(16,4) not null,
  scaled_error decimal(16,4),
  inside80 boolean,
  inside95 boolean,
  shown boolean not null,
  primary key (municipality_code, subject, made_at, period),
  constraint forecast_score_value foreign key (municipality_code, subject, made_at, period)
    references forecast_value (municipality_code, subject, made_at, period),
  index forecast_score_by_moment (municipality_code, known_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
