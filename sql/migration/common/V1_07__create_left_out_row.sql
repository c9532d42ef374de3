-- How many rows of a delivery are no data of ours, by reason.
create table if not exists left_out_row (
  source_file_id bigint not null,
  reason varchar(200) not null,
  row_count bigint not null,
  primary key (source_file_id, reason),
  constraint left_out_row_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
