-- Which key the pseudonyms were made with: the pseudonym of a fixed text, so that a wrong key is noticed before anything is loaded.
create table if not exists pseudonym_key (
  version int not null primary key,
  check_value char(64) not null,
  created_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
