-- What happened, as delivered. period: the month in which it began; with the name it says which event a later delivery replaces.
create table if not exists development_event (
  source_file_id bigint not null,
  row_no bigint not null,
  period varchar(10) not null,
  name varchar(120) not null,
  start_date date not null,
  end_date date not null,
  event_kind varchar(60) not null,
  stated_by varchar(300) not null,
  breaks varchar(500) not null,
  primary key (source_file_id, row_no),
  constraint development_event_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
