create table if not exists trial_count (
  source_file_id bigint not null,
  row_no bigint not null,
  period varchar(10) not null,
  citizens int not null,
  primary key (source_file_id, row_no)
);
