-- Every delivery and what became of it.
create or replace view v_delivery as
select kind, table_id, name, sha256, bytes, received_at, constructed, status,
       rows_read, rows_accepted, rows_rejected, rows_left_out,
       refusal_english as refusal, refusal_closed_at, refusal_closed_because,
       (select max(address) from fetched_file where fetched_file.sha256 = source_file.sha256) as fetched_from
from source_file;
