-- Rules on their way into force. A draft is what was done to it: rows are added, none is changed (V9). The key of a step
-- is its draft and its number, so of two who take the same step one is refused.
CREATE TABLE rule_draft (
    id          VARCHAR(36) NOT NULL,
    version     INTEGER     NOT NULL,
    set_id      VARCHAR(81) NOT NULL,
    copied_from VARCHAR(81) NOT NULL,
    CONSTRAINT rule_draft_key PRIMARY KEY (id)
);

CREATE TABLE rule_draft_step (
    id              VARCHAR(50)  NOT NULL,
    version         INTEGER      NOT NULL,
    rule_draft      VARCHAR(36)  NOT NULL,
    step_number     INTEGER      NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    taken_at_micros BIGINT       NOT NULL,
    taken_by        VARCHAR(200) NOT NULL,
    fingerprint     VARCHAR(100) NOT NULL,
    note            BLOB         NOT NULL,
    CONSTRAINT rule_draft_step_key PRIMARY KEY (id),
    CONSTRAINT rule_draft_step_is_taken_once UNIQUE (rule_draft, step_number),
    CONSTRAINT rule_draft_step_of_a_draft FOREIGN KEY (rule_draft) REFERENCES rule_draft (id)
);

CREATE TABLE rule_draft_file (
    id      VARCHAR(36)  NOT NULL,
    version INTEGER      NOT NULL,
    upload  VARCHAR(50)  NOT NULL,
    path    VARCHAR(500) NOT NULL,
    content BLOB         NOT NULL,
    CONSTRAINT rule_draft_file_key PRIMARY KEY (id),
    CONSTRAINT rule_draft_file_path_occurs_once UNIQUE (upload, path),
    CONSTRAINT rule_draft_file_of_an_upload FOREIGN KEY (upload) REFERENCES rule_draft_step (id)
);
