-- Which words of the text are hidden, as their numbers from 0, with commas between. The text itself
-- stays until it is removed, so that a word can be shown again.
ALTER TABLE comment ADD COLUMN masked VARCHAR(2000) NULL;
