-- Refuses every change of what was written once: UPDATE, DELETE and TRUNCATE, whoever runs them.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are written once, % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER indicator_set_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON indicator_set
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_file_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evaluated_period_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluated_period
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_log_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON event_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
