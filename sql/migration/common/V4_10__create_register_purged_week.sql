-- Weeks (their Mondays) whose lines were deleted. Their counts stay as they are: they are never counted again from what is left, and lines
-- that come later for them are left out.
create table if not exists register_purged_week (
  week_start date not null primary key,
  purged_at datetime(6) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
