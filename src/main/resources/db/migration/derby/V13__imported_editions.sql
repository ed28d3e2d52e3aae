-- An edition from elsewhere carries its set: kept under the fingerprint of its receipt, not in force by that. The number of
-- an evaluation within its year stays unique across sets that are in force and sets that are carried.
-- Derby takes a new column for an update of all rows, which V4 refuses.
DROP TRIGGER indicator_set_is_not_updated;
ALTER TABLE indicator_set ADD COLUMN carried_by VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE indicator_set DROP CONSTRAINT indicator_set_is_in_force_once;
ALTER TABLE indicator_set ADD CONSTRAINT indicator_set_is_in_force_once UNIQUE (set_id, carried_by);
CREATE TRIGGER indicator_set_is_not_updated AFTER UPDATE ON indicator_set
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('indicator_set');

DROP TRIGGER evaluated_period_is_not_updated;
ALTER TABLE evaluated_period ADD COLUMN set_id VARCHAR(81) DEFAULT '' NOT NULL;
UPDATE evaluated_period SET set_id =
    (SELECT indicator_set.set_id FROM indicator_set WHERE indicator_set.id = evaluated_period.indicator_set);
ALTER TABLE evaluated_period DROP CONSTRAINT evaluated_period_revision_occurs_once;
ALTER TABLE evaluated_period ADD CONSTRAINT evaluated_period_revision_occurs_once UNIQUE (set_id, panel, revision);
CREATE TRIGGER evaluated_period_is_not_updated AFTER UPDATE ON evaluated_period
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('evaluated_period');
