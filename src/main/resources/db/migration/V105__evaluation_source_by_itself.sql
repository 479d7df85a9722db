-- Whether a file was handed in before is asked by its SHA-256.
ALTER TABLE evaluation_source
  DROP CONSTRAINT evaluation_source_evaluation,
  DROP KEY evaluation_source,
  DROP COLUMN evaluation_id,
  ADD KEY evaluation_source_sha256 (municipality_id, sha256);
