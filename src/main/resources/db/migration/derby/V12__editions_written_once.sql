-- What is sealed stands for ever, as what is in force does (V4).
CREATE TRIGGER edition_is_not_updated AFTER UPDATE ON edition
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('edition');
CREATE TRIGGER edition_is_not_deleted AFTER DELETE ON edition
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('edition');
CREATE TRIGGER chain_link_is_not_updated AFTER UPDATE ON chain_link
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('chain_link');
CREATE TRIGGER chain_link_is_not_deleted AFTER DELETE ON chain_link
    FOR EACH STATEMENT INSERT INTO refused_change (written_once) VALUES ('chain_link');
