-- The newest workbook of a period. figures_id tells whether the period's own figures have changed since.
create table if not exists report_file (
  period varchar(10) not null,
  municipality_code char(3) not null,
  calculation_id char(64) not null,
  figures_id char(64) not null,
  name varchar(120) not null,
  sha256 char(64) not null,
  written_at datetime(6) not null,
  primary key (period, municipality_code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
