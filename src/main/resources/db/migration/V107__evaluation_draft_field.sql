-- What stands in each field of a review, as read or as typed, also when it is wrong.
CREATE TABLE evaluation_draft_field (
  draft_id BIGINT NOT NULL,
  name VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  municipality_id BIGINT NOT NULL,
  value MEDIUMTEXT NOT NULL,
  PRIMARY KEY (draft_id, name),
  KEY evaluation_draft_field_municipality (municipality_id),
  CONSTRAINT evaluation_draft_field_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_draft_field_draft FOREIGN KEY (draft_id) REFERENCES evaluation_draft (id) ON DELETE CASCADE
);
