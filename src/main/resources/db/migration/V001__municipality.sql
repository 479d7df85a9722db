-- The tenant. Every other row says which municipality it belongs to.
CREATE TABLE municipality (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  demo BOOLEAN NOT NULL DEFAULT FALSE,
  UNIQUE KEY municipality_name (name)
);
