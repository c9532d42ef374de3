-- The ministry's list with money: persons, rank and the published amount (positive = money not spent).
create table if not exists ministry_list_row (
  source_file_id bigint not null,
  row_no bigint not null,
  period varchar(10) not null,
  municipality_code char(3) not null,
  benefit_group varchar(60) not null,
  expected int,
  actual int,
  published_difference int,
  rank_no int,
  saving decimal(15,2),
  saving_half_digit decimal(15,2),
  primary key (source_file_id, row_no),
  constraint ministry_list_row_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
