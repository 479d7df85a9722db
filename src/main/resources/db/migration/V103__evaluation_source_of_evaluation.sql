-- A file comes before its evaluation, so the evaluation points at the file and not the other way.
ALTER TABLE evaluation
  ADD COLUMN source_id BIGINT NULL,
  ADD UNIQUE KEY evaluation_source_id (source_id),
  ADD CONSTRAINT evaluation_source_file FOREIGN KEY (source_id) REFERENCES evaluation_source (id);
