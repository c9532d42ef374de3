-- A closed month as known from the receipt of a delivery until that of the next one in this table: whether a file for it had come, and the largest
-- number of citizens of each group on any of its days.
create table if not exists register_spell_group (
  month_start date not null,
  source_file_id bigint not null,
  municipality_code char(3) not null,
  benefit_group varchar(60) not null,
  delivered boolean not null,
  most_citizens int not null,
  primary key (month_start, source_file_id, municipality_code, benefit_group),
  constraint register_spell_group_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
