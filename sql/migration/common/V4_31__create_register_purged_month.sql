-- Months whose spell lines were deleted as far as no later month needs them. They are closed: what they came to is kept, and nothing is added.
create table if not exists register_purged_month (
  month_start date not null primary key,
  purged_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
