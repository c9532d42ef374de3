-- The published table has shares with two decimals; a fraction of a percentage must be told apart before it is stored.
alter table benchmark_result modify column expected_share decimal(8,4);
