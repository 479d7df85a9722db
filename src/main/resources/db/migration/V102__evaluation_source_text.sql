-- The text that was read out of the file, and the line each page begins on. Both are empty where the
-- file has not been read into text yet. content has moved into parts.
ALTER TABLE evaluation_source
  DROP COLUMN content,
  ADD COLUMN text LONGTEXT NULL,
  ADD COLUMN page_starts TEXT NULL;
