-- Names that no published delivery has used yet: when the one that brought them is refused, they go with its lines.
create table if not exists register_benefit_draft (
  benefit_id smallint not null primary key,
  source_file_id bigint not null,
  index register_benefit_draft_by_delivery (source_file_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
