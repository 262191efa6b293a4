-- A prefix is a range from its first to its last word. That holds only where characters are compared
-- one by one and not by the rules of a language, which pass over hyphens.
alter table EMP_CASE_KEY alter column KEY_VALUE type varchar(100) collate "C";
alter table EMP_CASE_FILE alter column CASE_NUMBER type varchar(24) collate "C";
