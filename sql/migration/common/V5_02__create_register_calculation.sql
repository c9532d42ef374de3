-- What holds for all figures of our own register that one calculation stored.
create table if not exists register_calculation (
  calculation_id char(64) not null primary key,
  weighted_by_hours boolean not null,
  constraint register_calculation_id foreign key (calculation_id) references calculation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
