-- A file that was handed in for the library, as one of any number at once. sha256 is empty for one
-- that was refused on the spot; then refusal says why, and same_as is the SHA-256 of the file that was
-- there already. claims counts how often reading was begun and never goes back: only the newest reader
-- may say what it found. tries is the same since a person asked for another try. remarks is how many
-- remarks the report got when it was read.
CREATE TABLE library_file (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  name VARCHAR(255) NOT NULL,
  archive VARCHAR(255) NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  same_as CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal VARCHAR(60) NULL,
  draft_id BIGINT NULL,
  claims INT NOT NULL DEFAULT 0,
  tries INT NOT NULL DEFAULT 0,
  remarks INT NULL,
  handed_in_by VARCHAR(100) NOT NULL,
  handed_in_at DATETIME NOT NULL COMMENT 'UTC',
  UNIQUE KEY library_file_sha256 (municipality_id, sha256),
  UNIQUE KEY library_file_draft (draft_id),
  CONSTRAINT library_file_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT library_file_draft FOREIGN KEY (draft_id) REFERENCES evaluation_draft (id) ON DELETE CASCADE
);
