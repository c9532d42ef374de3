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

-- app_read, for SQL and BI tools, gets the views one by one, and no table: sql/grants/mysql-views.sql, after the first run has created them.
-- A view is read with the rights of app_migrate, which made it, so app_read needs nothing on the tables behind it.

-- Lines and pseudonyms of the register (register_line, register_spell, register_citizen, pseudonym_key) are for app_run. MySQL cannot except
-- a table from a grant on its schema, and app_migrate must read what its views show: so its password is the program's alone, kept where that of app_run
-- is, and given to nobody. Grant on single tables to nobody else. sql/grants/mysql-audit.sql lists who could read them.
