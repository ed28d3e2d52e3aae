-- An evaluation that was sealed: its units and sources as they were then, and the receipt. What came from another installation has
-- its receipt from there.
CREATE TABLE edition (
    id                  VARCHAR(36)  NOT NULL,
    version             INTEGER      NOT NULL,
    evaluated_period    VARCHAR(36)  NOT NULL,
    units               BLOB         NOT NULL,
    sources             BLOB         NOT NULL,
    receipt             BLOB         NOT NULL,
    receipt_fingerprint VARCHAR(100) NOT NULL,
    CONSTRAINT edition_key PRIMARY KEY (id),
    CONSTRAINT edition_is_sealed_once UNIQUE (evaluated_period),
    CONSTRAINT edition_receipt_occurs_once UNIQUE (receipt_fingerprint),
    CONSTRAINT edition_of_an_evaluation FOREIGN KEY (evaluated_period) REFERENCES evaluated_period (id)
);

-- The chain of this installation: each link names the fingerprint of the one before, which is empty for the first alone.
-- So of two who add a link at the same time one is refused, and the chain has no branches.
CREATE TABLE chain_link (
    link_number         INTEGER      NOT NULL,
    version             INTEGER      NOT NULL,
    previous            VARCHAR(100) NOT NULL,
    kind                VARCHAR(20)  NOT NULL,
    receipt_fingerprint VARCHAR(100) NOT NULL,
    content             BLOB         NOT NULL,
    fingerprint         VARCHAR(100) NOT NULL,
    CONSTRAINT chain_link_key PRIMARY KEY (link_number),
    CONSTRAINT chain_link_follows_one UNIQUE (previous),
    CONSTRAINT chain_link_fingerprint_occurs_once UNIQUE (fingerprint),
    CONSTRAINT chain_link_is_taken_once UNIQUE (receipt_fingerprint, kind),
    CONSTRAINT chain_link_of_an_edition FOREIGN KEY (receipt_fingerprint) REFERENCES edition (receipt_fingerprint)
);
