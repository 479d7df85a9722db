-- Which areas a response is asked about, in order. The counts per group and area decide who is asked next.
CREATE TABLE response_area (
  response_id UUID NOT NULL,
  area INT NOT NULL,
  position INT NOT NULL,
  municipality_id BIGINT NOT NULL,
  round_group_id BIGINT NOT NULL,
  PRIMARY KEY (response_id, area),
  KEY response_area_group (round_group_id, municipality_id, area),
  CONSTRAINT response_area_response FOREIGN KEY (response_id) REFERENCES response (id) ON DELETE CASCADE,
  CONSTRAINT response_area_municipality FOREIGN KEY (municipality_id) REFERENCES municipality (id) ON DELETE CASCADE,
  CONSTRAINT response_area_group FOREIGN KEY (round_group_id) REFERENCES round_group (id) ON DELETE CASCADE
);
