CREATE TABLE round_group (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  population INT NULL COMMENT 'people asked; unknown where null',
  link_token CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of the open link; there is none before the round opens',
  UNIQUE KEY round_group_kind (round_id, kind),
  UNIQUE KEY round_group_link_token (link_token),
  KEY round_group_municipality (municipality_id),
  CONSTRAINT round_group_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT round_group_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE
);
