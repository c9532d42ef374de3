-- Which calculation the views show for a period.
create table if not exists current_calculation (
  period varchar(10) not null primary key,
  calculation_id char(64) not null,
  constraint current_calculation_id foreign key (calculation_id) references calculation (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
