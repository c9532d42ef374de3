-- The calculations of a period whose workbooks were published, the newest and the one before it: the next is compared with what readers had.
create table if not exists published_report (
  period varchar(10) not null,
  municipality_code char(3) not null,
  sequence_no int not null,
  calculation_id char(64) not null,
  moment datetime(6) not null,
  program_version varchar(40) not null,
  primary key (period, municipality_code, sequence_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
