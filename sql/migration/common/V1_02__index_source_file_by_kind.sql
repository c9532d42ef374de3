create index source_file_by_kind on source_file (kind, status, received_at);
