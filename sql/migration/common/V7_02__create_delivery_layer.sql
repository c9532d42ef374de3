-- Deliveries of published series lie over each other, table by table.
-- superseded_at: since when later ones cover everything that this one covers, so that it decides nothing; null while it decides.
create table if not exists delivery_layer (
  source_file_id bigint not null,
  part varchar(120) not null,
  superseded_at datetime(6),
  primary key (source_file_id, part),
  constraint delivery_layer_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
