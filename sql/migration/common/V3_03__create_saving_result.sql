create table if not exists saving_result (
  calculation_id char(64) not null,
  period varchar(10) not null,
  municipality_code char(3) not null,
  benefit_group varchar(60) not null,
  difference int,
  published_saving decimal(17,2),
  published_low decimal(17,2),
  published_high decimal(17,2),
  unit_price decimal(17,2),
  unit_price_basis varchar(20),
  calculated_saving decimal(17,2),
  calculated_low decimal(17,2),
  calculated_high decimal(17,2),
  saving decimal(17,2),
  saving_basis varchar(20),
  primary key (calculation_id, municipality_code, benefit_group),
  constraint saving_result_calculation foreign key (calculation_id) references calculation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
