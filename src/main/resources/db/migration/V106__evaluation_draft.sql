-- A review that is not confirmed yet. WAITING for its file to be read, READING it, OPEN to people,
-- REFUSED because the file cannot be read (refusal says why), or KEPT as the evaluation it became.
-- corrects is the stored evaluation that the draft is to change. version counts the savings: a page
-- that was filled in before the latest one is not saved over it unseen.
CREATE TABLE evaluation_draft (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  municipality_id BIGINT NOT NULL,
  origin VARCHAR(7) NOT NULL,
  state VARCHAR(7) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  refusal VARCHAR(60) NULL,
  source_id BIGINT NULL,
  corrects BIGINT NULL,
  evaluation_id BIGINT NULL,
  started_by VARCHAR(100) NOT NULL,
  started_at DATETIME NOT NULL COMMENT 'UTC',
  changed_at DATETIME NOT NULL COMMENT 'UTC',
  KEY evaluation_draft_newest (municipality_id, state, id),
  KEY evaluation_draft_waiting (state, id),
  CONSTRAINT evaluation_draft_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_draft_source FOREIGN KEY (source_id) REFERENCES evaluation_source (id),
  CONSTRAINT evaluation_draft_corrects FOREIGN KEY (corrects) REFERENCES evaluation (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_draft_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id) ON DELETE CASCADE,
  CONSTRAINT evaluation_draft_origin CHECK (origin IN ('FILE', 'TYPED', 'LIBRARY', 'API', 'STORED')),
  CONSTRAINT evaluation_draft_state CHECK (state IN ('WAITING', 'READING', 'OPEN', 'REFUSED', 'KEPT'))
);
