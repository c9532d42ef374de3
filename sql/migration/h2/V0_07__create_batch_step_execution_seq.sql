-- Spring Batch 6.0 job repository, from the framework's own schema.
CREATE SEQUENCE BATCH_STEP_EXECUTION_SEQ;
