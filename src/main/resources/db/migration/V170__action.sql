-- What the municipality means to do. One submission of the form makes one action, however often it is sent.
CREATE TABLE action (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  submission CHAR(36) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  status VARCHAR(10) NOT NULL DEFAULT 'PROPOSED',
  what VARCHAR(200) NOT NULL,
  why TEXT NOT NULL,
  owner_name VARCHAR(100) NOT NULL,
  owner_email VARCHAR(254) NOT NULL,
  due_on DATE NULL,
  created_by BIGINT NULL,
  created_at DATETIME NOT NULL,
  UNIQUE KEY action_submission (municipality_id, submission),
  CONSTRAINT action_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT action_account FOREIGN KEY (created_by) REFERENCES account (id) ON DELETE SET NULL,
  CONSTRAINT action_status CHECK (status IN ('PROPOSED'))
);
