-- Refuses every change of what was written once, whoever runs it. Derby's triggers cannot raise an error by themselves;
-- these write a row that the CHECK of its table never allows. TRUNCATE is refused where a table has a trigger on DELETE.
CREATE TABLE refused_change (
    written_once VARCHAR(40) NOT NULL,
    CONSTRAINT rows_are_written_once CHECK (written_once = '')
);

CREATE TRIGGER indicator_set_is_not_updated AFTER UPDATE ON indicator_set
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('indicator_set');
CREATE TRIGGER indicator_set_is_not_deleted AFTER DELETE ON indicator_set
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('indicator_set');

CREATE TRIGGER rule_file_is_not_updated AFTER UPDATE ON rule_file
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_file');
CREATE TRIGGER rule_file_is_not_deleted AFTER DELETE ON rule_file
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_file');

CREATE TRIGGER evaluated_period_is_not_updated AFTER UPDATE ON evaluated_period
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('evaluated_period');
CREATE TRIGGER evaluated_period_is_not_deleted AFTER DELETE ON evaluated_period
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('evaluated_period');

CREATE TRIGGER event_log_is_not_updated AFTER UPDATE ON event_log
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('event_log');
CREATE TRIGGER event_log_is_not_deleted AFTER DELETE ON event_log
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('event_log');
