-- What was stored whole becomes one part.
INSERT INTO evaluation_source_part (municipality_id, source_id, part, content)
SELECT municipality_id, id, 0, content FROM evaluation_source;
