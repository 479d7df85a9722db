-- Other municipalities that the report points to, with the sentence that does.
CREATE TABLE evaluation_example (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  evaluation_id BIGINT NOT NULL,
  code CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  area INT NOT NULL,
  sub_question VARCHAR(10) NULL,
  words MEDIUMTEXT NOT NULL,
  source_line INT NOT NULL,
  KEY evaluation_example_evaluation (evaluation_id),
  KEY evaluation_example_municipality (municipality_id),
  CONSTRAINT evaluation_example_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_example_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE
);
