-- What is sealed stands for ever, as what is in force does (V4).
CREATE TRIGGER edition_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER chain_link_is_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON chain_link
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
