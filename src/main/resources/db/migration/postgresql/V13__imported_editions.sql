-- An edition from elsewhere carries its set: kept under the fingerprint of its receipt, not in force by that. The number of
-- an evaluation within its year stays unique across sets that are in force and sets that are carried.
ALTER TABLE indicator_set ADD COLUMN carried_by VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE indicator_set DROP CONSTRAINT indicator_set_is_in_force_once;
ALTER TABLE indicator_set ADD CONSTRAINT indicator_set_is_in_force_once UNIQUE (set_id, carried_by);

ALTER TABLE evaluated_period ADD COLUMN set_id VARCHAR(81) DEFAULT '' NOT NULL;
ALTER TABLE evaluated_period DISABLE TRIGGER evaluated_period_is_written_once;
UPDATE evaluated_period SET set_id =
    (SELECT indicator_set.set_id FROM indicator_set WHERE indicator_set.id = evaluated_period.indicator_set);
ALTER TABLE evaluated_period ENABLE TRIGGER evaluated_period_is_written_once;
ALTER TABLE evaluated_period DROP CONSTRAINT evaluated_period_revision_occurs_once;
ALTER TABLE evaluated_period ADD CONSTRAINT evaluated_period_revision_occurs_once UNIQUE (set_id, panel, revision);
