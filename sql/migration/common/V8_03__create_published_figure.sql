-- The compared figures of a published workbook. A hidden one has no value here.
create table if not exists published_figure (
  period varchar(10) not null,
  municipality_code char(3) not null,
  sequence_no int not null,
  name_da varchar(200) not null,
  name_en varchar(200) not null,
  amount decimal(30, 10) null,
  hidden boolean not null,
  primary key (period, municipality_code, sequence_no, name_da)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
