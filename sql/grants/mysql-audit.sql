-- Who could read the lines, pseudonyms and counts of the register. Run by an administrator after each change of users; keep the answer:
--   mysql --table < sql/grants/mysql-audit.sql
-- Expected are app_run, which works with the rows, app_migrate, which only the program's migrations use, and the administrators.
-- Any line with expected = NO is to be explained or revoked: that account sees what was paid to single citizens.

WITH RECURSIVE personal (name) AS (
  SELECT 'pseudonym_key' UNION ALL SELECT 'register_citizen' UNION ALL SELECT 'register_line'
  UNION ALL SELECT 'register_spell' UNION ALL SELECT 'register_week_persons' UNION ALL SELECT 'register_week_money'
  UNION ALL SELECT 'register_spell_group' UNION ALL SELECT 'register_spell_month'
), readable (user, host, name, granted_on) AS (
  SELECT u.User, u.Host, p.name, 'everything'
  FROM mysql.user u CROSS JOIN personal p
  WHERE u.Select_priv = 'Y'
  UNION
  SELECT d.User, d.Host, p.name, 'schema'
  FROM mysql.db d CROSS JOIN personal p
  WHERE d.Select_priv = 'Y' AND 'jobregnskab' LIKE d.Db
  UNION
  SELECT t.User, t.Host, p.name, 'table'
  FROM mysql.tables_priv t JOIN personal p ON p.name = t.Table_name
  WHERE t.Db = 'jobregnskab' AND (FIND_IN_SET('Select', t.Table_priv) > 0 OR FIND_IN_SET('Select', t.Column_priv) > 0)
), held (user, host, name, granted_on, role) AS (
  SELECT CAST(user AS CHAR(64)), CAST(host AS CHAR(255)), name, granted_on, CAST('' AS CHAR(64)) FROM readable
  UNION
  SELECT e.TO_USER, e.TO_HOST, h.name, h.granted_on, h.user
  FROM held h JOIN mysql.role_edges e ON e.FROM_USER = h.user AND e.FROM_HOST = h.host
)
SELECT CONCAT(user, '@', host) AS account,
       CASE WHEN user IN ('app_run', 'app_migrate') THEN 'yes'
            WHEN granted_on = 'everything' THEN 'administrator'
            ELSE 'NO' END AS expected,
       granted_on, role AS through_role, GROUP_CONCAT(name ORDER BY name SEPARATOR ', ') AS may_read
FROM held
GROUP BY user, host, granted_on, role
ORDER BY expected <> 'NO', expected, account, granted_on, through_role;

-- Views that read lines or pseudonyms themselves. A view is read with the rights of who made it, so each one listed here shows them to
-- app_read: there should be none.
SELECT view_name, table_name
FROM information_schema.view_table_usage
WHERE table_schema = 'jobregnskab' AND table_name IN ('pseudonym_key', 'register_citizen', 'register_line', 'register_spell')
ORDER BY view_name, table_name;
