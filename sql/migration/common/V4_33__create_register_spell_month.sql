-- What the spells of a benefit come to in a closed month, as known from the receipt of a delivery on (see register_spell_group). Amounts in øre;
-- hour_days: weekly hours in hundredths, once for every day; case_hour_days: the same of every case, and unpaid_hour_days of those without an
-- amount in the month.
create table if not exists register_spell_month (
  month_start date not null,
  source_file_id bigint not null,
  municipality_code char(3) not null,
  benefit_id smallint not null,
  most_citizens int not null,
  spells int not null,
  days int not null,
  hour_days bigint not null,
  case_hour_days bigint not null,
  unpaid_hour_days bigint not null,
  cases_without_amount int not null,
  amounts int not null,
  gross_ore bigint not null,
  refund_ore bigint not null,
  cofinancing_ore bigint not null,
  net_ore bigint not null,
  share_unknown boolean not null,
  primary key (month_start, source_file_id, municipality_code, benefit_id),
  constraint register_spell_month_source foreign key (source_file_id) references source_file (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
