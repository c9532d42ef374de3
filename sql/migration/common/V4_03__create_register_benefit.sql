-- Benefits as the registers name them. What a name means is data: sql/reference/benefits.csv.
create table if not exists register_benefit (
  id smallint not null primary key,
  name varchar(100) not null,
  unique index register_benefit_by_name (name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
