-- One row: which installation this database belongs to, and since when.
CREATE TABLE installation (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    created_at TIMESTAMP   NOT NULL
);
