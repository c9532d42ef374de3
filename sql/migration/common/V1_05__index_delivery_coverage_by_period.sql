create index delivery_coverage_by_period on delivery_coverage (period, part);
