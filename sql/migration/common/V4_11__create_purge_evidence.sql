-- What stays of personal data that were deleted: one row per file, per delivery and week of lines, and per purge of pseudonyms. row_hash is
-- SHA-256 over what is not personal in them: a file's own SHA-256; the lines' columns without the citizen, in the order of the file.
-- No foreign key: the evidence outlives whatever it is about.
create table if not exists purge_evidence (
  id bigint not null auto_increment primary key,
  purged_at datetime(6) not null,
  what varchar(20) not null,
  source_file_id bigint,
  week_start date,
  row_count bigint not null,
  row_hash char(64) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
