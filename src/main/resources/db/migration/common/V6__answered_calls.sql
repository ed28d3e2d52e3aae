-- Answers to calls that stored something and carried a key (Idempotency-Key): who repeats such a call within a day gets
-- the same answer. The id is the SHA-256 of the caller and the key, the request that of what was asked for. Rows are
-- deleted after a day; nothing in force and no result rests on them.
CREATE TABLE answered_call (
    id                 VARCHAR(64)  NOT NULL,
    version            INTEGER      NOT NULL,
    request            VARCHAR(64)  NOT NULL,
    status             INTEGER      NOT NULL,
    location           VARCHAR(500) NOT NULL,
    content            BLOB         NOT NULL,
    answered_at_micros BIGINT       NOT NULL,
    CONSTRAINT answered_call_key PRIMARY KEY (id)
);
