-- The official result. printed_total is what the report's text says, which need not be the sum.
-- One submission of the form makes one evaluation, however often it is sent.
CREATE TABLE evaluation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  submission CHAR(36) NOT NULL,
  name VARCHAR(100) NOT NULL,
  edition_id VARCHAR(60) NOT NULL,
  edition_hash CHAR(64) NOT NULL,
  evaluated_on DATE NOT NULL,
  cover_date VARCHAR(10) NULL,
  source VARCHAR(5) NOT NULL,
  borrowed_from VARCHAR(120) NULL,
  printed_total DECIMAL(5,2) NULL,
  created_on DATE NOT NULL,
  UNIQUE KEY evaluation_submission (municipality_id, submission),
  CONSTRAINT evaluation_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_source CHECK (source IN ('READ', 'TYPED'))
);
