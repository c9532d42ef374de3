-- Spring Batch 6.0 job repository, from the framework's own schema.
CREATE SEQUENCE IF NOT EXISTS BATCH_JOB_INSTANCE_SEQ;
