-- Everything that a period's newest workbook shows, as one fingerprint: with the same one there is nothing to write.
create table if not exists report_input (
  period varchar(10) not null,
  municipality_code char(3) not null,
  inputs_id char(64) not null,
  primary key (period, municipality_code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
