create index source_file_by_sha256 on source_file (sha256);
