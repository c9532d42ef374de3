-- Every line of every spell file once, never changed: what the sender registered about a case at a moment. The state is that of the newest
-- registration. Amounts in øre, rates in hundredths of a percent, weekly hours in hundredths; end_date is null while the spell is open,
-- amount_ore where the line says none. A case is known by a pseudonym: its number is the sender's own text.
create table if not exists register_spell (
  source_file_id bigint not null,
  row_no int not null,
  municipality_code char(3) not null,
  month_start date not null,
  delivery_no int not null,
  case_key binary(32) not null,
  registered_at datetime(6) not null,
  event varchar(6) not null,
  citizen int not null,
  benefit_id smallint not null,
  start_date date not null,
  end_date date,
  weekly_hours smallint not null,
  category varchar(50) not null,
  amount_ore int,
  refund_rate smallint not null,
  refund_ore int not null,
  primary key (source_file_id, row_no),
  constraint register_spell_source foreign key (source_file_id) references source_file (id),
  index register_spell_by_municipality (municipality_code, source_file_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
