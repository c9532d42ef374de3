-- The shipped reference list, for the views. Filled from sql/reference/municipalities.csv.
create table if not exists municipality (
  code char(3) not null primary key,
  name varchar(60) not null,
  region varchar(60) not null,
  province varchar(60) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
