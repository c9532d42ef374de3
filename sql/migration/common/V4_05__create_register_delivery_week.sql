-- The weeks (their Mondays) that a delivery says something about. Its figures are visible when all its weeks are counted.
create table if not exists register_delivery_week (
  source_file_id bigint not null,
  week_start date not null,
  counted boolean not null,
  primary key (source_file_id, week_start),
  constraint register_delivery_week_source foreign key (source_file_id) references source_file (id),
  index register_delivery_week_by_week (week_start, counted)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
