-- Lets app_read see the public views (v_...), and no table. Run after the first run and after each upgrade:
--   mysql --skip-column-names < sql/grants/mysql-views.sql | mysql
-- MySQL cannot grant on "all views", so this writes one GRANT for each.

SELECT CONCAT('GRANT SELECT ON `', table_schema, '`.`', table_name, '` TO ''app_read''@''%'';')
FROM information_schema.views
WHERE table_schema = 'jobregnskab' AND table_name LIKE 'v\_%'
ORDER BY table_name;
