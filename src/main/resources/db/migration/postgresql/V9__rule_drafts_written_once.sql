-- What was done to a draft stands for ever, as what is in force does (V4).
CREATE TRIGGER rule_draft_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_draft
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_draft_step_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_draft_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_draft_file_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_draft_file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
