-- The ministry's benchmark (Y30R21) as delivered; published differences with our sign: expected - actual.
create table if not exists benchmark_figure (
  source_file_id bigint not null,
  row_no bigint not null,
  period varchar(10) not null,
  municipality_code char(3) not null,
  benefit_group varchar(60) not null,
  expected int,
  actual int,
  published_difference int,
  expected_share decimal(7,1),
  actual_share decimal(7,1),
  published_difference_share decimal(7,1),
  rank_no int,
  primary key (source_file_id, row_no),
  constraint benchmark_figure_source foreign key (source_file_id) references source_file (id),
  index benchmark_figure_by_period (period, benefit_group, municipality_code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
