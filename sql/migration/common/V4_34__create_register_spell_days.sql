-- The days that the lines of a delivery were about, before some of them were deleted. last_date is null where one was open.
create table if not exists register_spell_days (
  source_file_id bigint not null,
  municipality_code char(3) not null,
  first_date date not null,
  last_date date,
  primary key (source_file_id, municipality_code),
  constraint register_spell_days_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
