-- What was done to a draft stands for ever, as what is in force does (V4).
CREATE TRIGGER rule_draft_is_not_updated AFTER UPDATE ON rule_draft
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_draft');
CREATE TRIGGER rule_draft_is_not_deleted AFTER DELETE ON rule_draft
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_draft');
CREATE TRIGGER rule_draft_step_is_not_updated AFTER UPDATE ON rule_draft_step
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_draft_step');
CREATE TRIGGER rule_draft_step_is_not_deleted AFTER DELETE ON rule_draft_step
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_draft_step');
CREATE TRIGGER rule_draft_file_is_not_updated AFTER UPDATE ON rule_draft_file
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_draft_file');
CREATE TRIGGER rule_draft_file_is_not_deleted AFTER DELETE ON rule_draft_file
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('rule_draft_file');
