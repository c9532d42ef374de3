-- One row per run of a command that writes.
create table if not exists job_run (
  id bigint not null auto_increment primary key,
  command varchar(40) not null,
  started_at datetime(6) not null,
  ended_at datetime(6),
  exit_code int,
  log_file varchar(255) not null,
  message varchar(1000)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
