-- What a delivery was warned about when it was loaded. found: how many rows.
create table if not exists delivery_warning (
  source_file_id bigint not null,
  check_id varchar(60) not null,
  found bigint not null,
  message_danish varchar(1000) not null,
  message_english varchar(1000) not null,
  primary key (source_file_id, check_id),
  constraint delivery_warning_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
