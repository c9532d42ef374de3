-- A computation of one period. The id is a fingerprint of what went in, so the same question has the same id on every machine.
create table if not exists calculation (
  id char(64) not null primary key,
  period varchar(10) not null,
  municipality_code char(3) not null,
  figures_id char(64) not null,
  data_cut_off datetime(6) not null,
  program_version varchar(40) not null,
  computed_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
