-- A year may be evaluated again until it is sealed, and once more for each correction of what was published.
-- Derby takes a new column for an update of all rows, which V4 refuses.
DROP TRIGGER evaluated_period_is_not_updated;
ALTER TABLE evaluated_period ADD COLUMN revision INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE evaluated_period DROP CONSTRAINT evaluated_period_occurs_once;
ALTER TABLE evaluated_period
    ADD CONSTRAINT evaluated_period_revision_occurs_once UNIQUE (indicator_set, panel, revision);
CREATE TRIGGER evaluated_period_is_not_updated AFTER UPDATE ON evaluated_period
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('evaluated_period');
