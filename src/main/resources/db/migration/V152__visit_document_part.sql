-- A document byte for byte, in parts that any server takes.
CREATE TABLE visit_document_part (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  material_id BIGINT NOT NULL,
  part INT NOT NULL,
  content MEDIUMBLOB NOT NULL,
  UNIQUE KEY visit_document_part (material_id, part),
  CONSTRAINT visit_document_part_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT visit_document_part_material FOREIGN KEY (material_id) REFERENCES visit_material (id) ON DELETE CASCADE
);
