-- How the last pull of each source went. problem: what could not be fetched; null when all went well.
create table if not exists pull_attempt (
  source varchar(60) not null primary key,
  attempted_at datetime(6) not null,
  problem varchar(1000)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
