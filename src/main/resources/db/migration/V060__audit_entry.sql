-- What coordinators did. Rows are added and read, never changed; names are text, so that they
-- outlive the account and what they are about.
CREATE TABLE audit_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  happened_at DATETIME NOT NULL COMMENT 'UTC',
  account VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'user name',
  person VARCHAR(100) NOT NULL,
  action VARCHAR(40) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  subject_path VARCHAR(200) NULL,
  KEY audit_entry_newest (municipality_id, id),
  CONSTRAINT audit_entry_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
