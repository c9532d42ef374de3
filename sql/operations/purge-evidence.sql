-- What was deleted of personal data, by purge, sort and delivery. For the data protection officer; run as app_run or an administrator.
-- Of a single file or week: the rows of purge_evidence themselves, each with its hash.
select e.purged_at, e.what, f.name, f.sha256,
       min(e.week_start) as first_week, max(e.week_start) as last_week, sum(e.row_count) as deleted
from purge_evidence e
left join source_file f on f.id = e.source_file_id
group by e.purged_at, e.what, f.name, f.sha256
order by e.purged_at, e.what, f.name;
