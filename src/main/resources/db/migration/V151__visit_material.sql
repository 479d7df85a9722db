-- What a coordinator wants the evaluators to see about a sub-question: a link, or a document.
-- Of one that is removed the row stays, empty: who is changing it meanwhile is told.
CREATE TABLE visit_material (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  round_id BIGINT NOT NULL,
  sub_question_id VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  address VARCHAR(2000) NULL,
  file_name VARCHAR(255) NULL,
  size INT NULL,
  version INT NOT NULL DEFAULT 1,
  removed BOOLEAN NOT NULL DEFAULT FALSE,
  KEY visit_material_place (round_id, sub_question_id),
  CONSTRAINT visit_material_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT visit_material_round FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE CASCADE,
  CONSTRAINT visit_material_kind CHECK ((address IS NULL) = (file_name IS NOT NULL) AND (file_name IS NULL) = (size IS NULL))
);
