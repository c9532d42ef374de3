-- Rows (row_no > 0) and files (row_no = 0) that could not be used, and why. Never the raw value of a person's row.
create table if not exists rejected_row (
  source_file_id bigint not null,
  seq int not null,
  row_no bigint not null,
  column_name varchar(200),
  rule varchar(60) not null,
  message_danish varchar(1000) not null,
  message_english varchar(1000) not null,
  primary key (source_file_id, seq),
  constraint rejected_row_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
