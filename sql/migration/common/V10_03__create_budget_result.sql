-- Where a year's budget stands, as shown beside a period. row_kind: function, set, group or total. deviation = expected - budget, positive =
-- more spent than set aside; null is unknown or not shown.
create table if not exists budget_result (
  calculation_id char(64) not null,
  municipality_code char(3) not null,
  budget_year smallint not null,
  row_kind varchar(12) not null,
  row_key varchar(60) not null,
  name varchar(120) not null,
  months_posted smallint not null,
  original decimal(17,2),
  supplementary decimal(17,2),
  budget decimal(17,2),
  actual decimal(17,2),
  actual_basis varchar(10),
  expected decimal(17,2),
  deviation decimal(17,2),
  primary key (calculation_id, municipality_code, budget_year, row_kind, row_key),
  constraint budget_result_calculation foreign key (calculation_id) references calculation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
