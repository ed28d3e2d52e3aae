-- A year may be evaluated again until it is sealed, and once more for each correction of what was published.
ALTER TABLE evaluated_period ADD COLUMN revision INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE evaluated_period DROP CONSTRAINT evaluated_period_occurs_once;
ALTER TABLE evaluated_period
    ADD CONSTRAINT evaluated_period_revision_occurs_once UNIQUE (indicator_set, panel, revision);
