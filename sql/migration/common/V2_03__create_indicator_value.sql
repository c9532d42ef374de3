-- Published series. One row per cell: a row of the file has one value per measure column.
create table if not exists indicator_value (
  source_file_id bigint not null,
  row_no bigint not null,
  column_no int not null,
  table_id varchar(60) not null,
  municipality_code char(3) not null,
  period varchar(10) not null,
  measure varchar(200) not null,
  dimensions varchar(300) not null,
  total boolean not null,
  amount decimal(20,4),
  primary key (source_file_id, row_no, column_no),
  constraint indicator_value_source foreign key (source_file_id) references source_file (id),
  index indicator_value_by_place (source_file_id, municipality_code, period)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
