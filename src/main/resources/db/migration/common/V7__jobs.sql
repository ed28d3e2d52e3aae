-- Jobs: calls that were answered with 202 and are done afterwards. A row is changed as the job goes on, and deleted after
-- a week; nothing in force and no evaluated year rests on it. The content of a result is packed (gzip) and kept in parts
-- of at most 1 MB, which are deleted after a day, or earlier when all results together take too much room.
CREATE TABLE job (
    id                VARCHAR(36)  NOT NULL,
    version           INTEGER      NOT NULL,
    owner             VARCHAR(200) NOT NULL,
    operation         VARCHAR(60)  NOT NULL,
    subject           VARCHAR(500) NOT NULL,
    state             VARCHAR(20)  NOT NULL,
    created_at_micros BIGINT       NOT NULL,
    started_at_micros BIGINT       NOT NULL,
    ended_at_micros   BIGINT       NOT NULL,
    result_status     INTEGER      NOT NULL,
    result_type       VARCHAR(100) NOT NULL,
    result_language   VARCHAR(20)  NOT NULL,
    result_location   VARCHAR(500) NOT NULL,
    result_bytes      BIGINT       NOT NULL,
    kept_bytes        BIGINT       NOT NULL,
    result_parts      INTEGER      NOT NULL,
    result_hash       VARCHAR(64)  NOT NULL,
    removed           INTEGER      NOT NULL,
    CONSTRAINT job_key PRIMARY KEY (id)
);

CREATE INDEX job_by_owner ON job (owner, created_at_micros);

CREATE TABLE job_part (
    id      VARCHAR(50) NOT NULL,
    version INTEGER     NOT NULL,
    job_id  VARCHAR(36) NOT NULL,
    content BLOB        NOT NULL,
    CONSTRAINT job_part_key PRIMARY KEY (id),
    CONSTRAINT job_part_of_a_job FOREIGN KEY (job_id) REFERENCES job (id)
);
