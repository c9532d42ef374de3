create index indicator_value_by_place on indicator_value (source_file_id, municipality_code, period);
