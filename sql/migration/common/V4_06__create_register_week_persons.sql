-- What a delivery changed in a week: citizens with a net payment above zero, citizens with any line, and citizens with more than one.
-- The state known at a moment is the sum over the deliveries received by then.
create table if not exists register_week_persons (
  week_start date not null,
  source_file_id bigint not null,
  benefit_id smallint not null,
  municipality_code char(3) not null,
  persons int not null,
  citizens int not null,
  netted int not null,
  primary key (week_start, source_file_id, benefit_id, municipality_code),
  constraint register_week_persons_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
