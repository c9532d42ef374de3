-- What was fetched, from where: the newest row of an item says what of it is known. Rows are only added.
create table if not exists fetched_file (
  id bigint not null auto_increment primary key,
  source varchar(60) not null,
  item varchar(255) not null,
  mark varchar(255) not null,
  areas int not null,
  address varchar(500) not null,
  name varchar(255) not null,
  sha256 char(64) not null,
  bytes bigint not null,
  fetched_at datetime(6) not null,
  index fetched_file_by_item (source, item),
  index fetched_file_by_sha256 (sha256)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
