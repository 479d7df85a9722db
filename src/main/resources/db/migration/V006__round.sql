CREATE TABLE round (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  edition_id VARCHAR(60) NOT NULL,
  edition_hash CHAR(64) NOT NULL,
  last_day DATE NOT NULL,
  k INT NOT NULL,
  status VARCHAR(10) NOT NULL,
  closed_on DATE NULL,
  KEY round_municipality (municipality_id),
  CONSTRAINT round_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT round_k CHECK (k >= 5),
  CONSTRAINT round_status CHECK (status IN ('DRAFT', 'OPEN', 'CLOSED'))
);
