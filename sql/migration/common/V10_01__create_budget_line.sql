-- Budgets in kroner, expenditure positive. Without a municipality a line is the home's own; price_level is the year whose prices it is in.
create table if not exists budget_line (
  source_file_id bigint not null,
  row_no bigint not null,
  period varchar(10) not null,
  municipality_code char(3),
  function_code char(7) not null,
  function_name varchar(120) not null,
  dranst smallint not null,
  grouping_code char(3),
  appropriation varchar(200) not null,
  original decimal(15,2),
  supplementary decimal(15,2),
  corrected decimal(15,2) not null,
  price_level smallint not null,
  persons decimal(12,2),
  average_price decimal(15,2),
  primary key (source_file_id, row_no),
  constraint budget_line_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
