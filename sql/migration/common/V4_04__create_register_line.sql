-- The ledger: every line of every delivery once, never changed. Amounts in øre, rates in hundredths of a percent; municipality_code is
-- blank where the financing municipality is not said. Ordered by week, so that a week is counted without reading the others.
create table if not exists register_line (
  week_start date not null,
  source_file_id int not null,
  row_no int not null,
  citizen int not null,
  benefit_id smallint not null,
  municipality_code char(3) not null,
  reported_ore int,
  gross_ore int not null,
  refund_rate smallint not null,
  refund_ore int not null,
  cofinancing_rate smallint not null,
  cofinancing_ore int not null,
  text_hash int not null,
  primary key (week_start, source_file_id, row_no)
) engine=InnoDB default charset=ascii collate=ascii_bin;
