-- The months or editions that a kept forecast is of: persons, percentage points or a place, with intervals where they are known. scale is what an
-- error is measured by.
create table if not exists forecast_value (
  municipality_code char(3) not null,
  subject varchar(300) not null,
  made_at datetime(6) not null,
  period varchar(10) not null,
  steps_ahead smallint not null,
  forecast decimal(16,4) not null,
  low80 decimal(16,4),
  high80 decimal(16,4),
  low95 decimal(16,4),
  high95 decimal(16,4),
  scale decimal(16,4),
  primary key (municipality_code, subject, made_at, period),
  constraint forecast_value_made foreign key (municipality_code, subject, made_at)
    references forecast_made (municipality_code, subject, made_at),
  index forecast_value_by_period (municipality_code, period)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
