-- Forecasts as they were made, one for each count and each moment at which something new of it was known: never overwritten, and kept when
-- calculations are made again. shown: whether nothing that it rests on is hidden outside the house.
create table if not exists forecast_made (
  municipality_code char(3) not null,
  subject varchar(300) not null,
  made_at datetime(6) not null,
  name varchar(300) not null,
  method varchar(60) not null,
  calculation_id char(64) not null,
  constructed boolean not null,
  shown boolean not null,
  primary key (municipality_code, subject, made_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
