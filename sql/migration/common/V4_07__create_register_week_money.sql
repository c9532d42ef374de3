-- What a delivery's lines come to in a week, by the rates that stand on them. Amounts in øre; net is what the municipality bears itself.
-- persons: what the delivery changed in the number of citizens with a net payment above zero at these rates.
create table if not exists register_week_money (
  week_start date not null,
  source_file_id bigint not null,
  benefit_id smallint not null,
  municipality_code char(3) not null,
  refund_rate smallint not null,
  cofinancing_rate smallint not null,
  line_count int not null,
  identical_count int not null,
  identical_gross_ore bigint not null,
  persons int not null,
  gross_ore bigint not null,
  refund_ore bigint not null,
  cofinancing_ore bigint not null,
  net_ore bigint not null,
  primary key (week_start, source_file_id, benefit_id, municipality_code, refund_rate, cofinancing_rate),
  constraint register_week_money_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
