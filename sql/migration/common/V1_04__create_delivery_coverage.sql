-- What a delivery says something about. Which delivery counts for a period and part is decided when reading:
-- the latest received at or before the moment asked for.
create table if not exists delivery_coverage (
  source_file_id bigint not null,
  period varchar(10) not null,
  part varchar(120) not null,
  primary key (source_file_id, period, part),
  constraint delivery_coverage_source foreign key (source_file_id) references source_file (id),
  index delivery_coverage_by_period (period, part)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
