-- What a delivery of a published series covers, beside its periods (delivery_coverage): the areas, measures and splits that occur in it.
-- Outside of it a delivery says nothing; inside it, what it does not hold is unknown.
create table if not exists delivery_scope (
  source_file_id bigint not null,
  part varchar(120) not null,
  axis varchar(10) not null,
  label varchar(300) not null,
  primary key (source_file_id, part, axis, label),
  constraint delivery_scope_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
