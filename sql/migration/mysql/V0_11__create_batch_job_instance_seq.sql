-- Spring Batch 6.0 job repository, from the framework's own schema.
CREATE TABLE IF NOT EXISTS BATCH_JOB_INSTANCE_SEQ (
    ID BIGINT NOT NULL,
    UNIQUE_KEY CHAR(1) NOT NULL,
    constraint UNIQUE_KEY_UN unique (UNIQUE_KEY)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin;
