-- Totals of postings in kroner, expenditure positive, of a year or a month. Without a municipality an entry is the home's own.
create table if not exists ledger_entry (
  source_file_id bigint not null,
  row_no bigint not null,
  period varchar(10) not null,
  municipality_code char(3),
  function_code char(7) not null,
  function_name varchar(120) not null,
  dranst smallint not null,
  grouping_code char(3),
  art varchar(3),
  amount decimal(15,2) not null,
  primary key (source_file_id, row_no),
  constraint ledger_entry_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
