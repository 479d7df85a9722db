CREATE TABLE account (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  user_name VARCHAR(190) NOT NULL,
  name VARCHAR(100) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  UNIQUE KEY account_user_name (user_name)
);
