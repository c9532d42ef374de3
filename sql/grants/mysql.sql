-- The schema and its three users, run once by an administrator, again after an upgrade that adds users:
--   mysql --table < sql/grants/mysql.sql
-- New users get a random password, which the server prints once: keep it where the scheduler finds it. Narrow '%' to the hosts that connect.
-- All three must use TLS.

CREATE DATABASE IF NOT EXISTS jobregnskab CHARACTER SET utf8mb4;

CREATE USER IF NOT EXISTS
  'app_migrate'@'%' IDENTIFIED BY RANDOM PASSWORD,
  'app_run'@'%' IDENTIFIED BY RANDOM PASSWORD,
  'app_read'@'%' IDENTIFIED BY RANDOM PASSWORD
  REQUIRE SSL;

-- Changes the tables, and nothing else does: the migrations at the start of a run.
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW
  ON jobregnskab.* TO 'app_migrate'@'%';

-- Works with the rows: the nightly run and every command. No DDL, no files, no other users' processes.
GRANT SELECT, INSERT, UPDATE, DELETE ON jobregnskab.* TO 'app_run'@'%';

-- app_read, for SQL and BI tools, gets the views one by one: sql/grants/mysql-views.sql, after the first run has created them.
