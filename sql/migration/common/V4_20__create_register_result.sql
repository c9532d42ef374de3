-- What our own register comes to, for the views. Figures that rest on too few people are null, and hidden says so: they are not stored.
-- Beside the period of the calculation every month; the months are kept once, by the calculation that was stored last.
create table if not exists register_result (
  calculation_id char(64) not null,
  calculation_period varchar(10) not null,
  period varchar(10) not null,
  municipality_code char(3) not null,
  benefit_group varchar(60) not null,
  full_time_persons decimal(12,2),
  gross decimal(17,2),
  refund decimal(17,2),
  cofinancing decimal(17,2),
  net decimal(17,2),
  net_per_full_time_person decimal(17,2),
  preliminary boolean not null,
  hidden boolean not null,
  primary key (calculation_id, period, municipality_code, benefit_group),
  constraint register_result_calculation foreign key (calculation_id) references calculation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
