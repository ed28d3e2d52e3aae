-- The tables of "common" call bytes BLOB; here that is BYTEA.
CREATE DOMAIN blob AS bytea;
