-- Which sub-questions a finding is about, as a person has said.
CREATE TABLE evaluation_finding_tag (
  finding_id BIGINT NOT NULL,
  sub_question VARCHAR(10) NOT NULL,
  municipality_id BIGINT NOT NULL,
  PRIMARY KEY (finding_id, sub_question),
  KEY evaluation_finding_tag_municipality (municipality_id),
  CONSTRAINT evaluation_finding_tag_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_finding_tag_finding FOREIGN KEY (finding_id) REFERENCES evaluation_finding (id) ON DELETE CASCADE
);
