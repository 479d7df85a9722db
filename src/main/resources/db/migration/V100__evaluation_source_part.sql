-- A report byte for byte, in parts that any server takes: a file can be larger than one statement.
CREATE TABLE evaluation_source_part (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  source_id BIGINT NOT NULL,
  part INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  UNIQUE KEY evaluation_source_part (source_id, part),
  KEY evaluation_source_part_municipality (municipality_id),
  CONSTRAINT evaluation_source_part_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_source_part_source FOREIGN KEY (source_id) REFERENCES evaluation_source (id) ON DELETE CASCADE
);
