CREATE TABLE own_edition (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  edition_id VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of its texts',
  published_on DATE NOT NULL,
  files MEDIUMBLOB NOT NULL COMMENT 'the folder, packed as zip',
  UNIQUE KEY own_edition_id (municipality_id, edition_id),
  CONSTRAINT own_edition_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
