CREATE TABLE account (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  -- to the letter: what the throttle counts as another name must not open the same account
  user_name VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  UNIQUE KEY account_user_name (user_name)
);
