-- Citizens by pseudonym: HMAC-SHA-256 of the CPR number under the key of this version. No CPR number is stored anywhere.
create table if not exists register_citizen (
  id int not null primary key,
  key_version int not null,
  pseudonym binary(32) not null,
  unique index register_citizen_by_pseudonym (pseudonym, key_version)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
