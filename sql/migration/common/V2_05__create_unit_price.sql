-- Prices and published amounts. Exactly one of unit_price and saving is given; saving_half_digit is half of its last published digit.
create table if not exists unit_price (
  source_file_id bigint not null,
  row_no bigint not null,
  period varchar(10) not null,
  municipality_code char(3) not null,
  benefit_group varchar(60) not null,
  unit_price decimal(15,2),
  saving decimal(15,2),
  saving_half_digit decimal(15,2),
  stated_by varchar(300) not null,
  primary key (source_file_id, row_no),
  constraint unit_price_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
