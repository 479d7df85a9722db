-- Rounds that closed before intervals: a merged group weighs what it was merged into does, Övriga the mean.
UPDATE pre_score_part p
JOIN round r ON r.id = p.round_id
SET
  p.weight = COALESCE((
    SELECT AVG(CAST(g.weight AS DOUBLE)) FROM pre_score_group m JOIN round_group g ON g.id = m.round_group_id
    WHERE m.round_id = p.round_id AND m.part = p.part AND g.merged_into IS NULL), 1),
  p.k = COALESCE((
    SELECT MAX(GREATEST(r.k, COALESCE(g.k, 0)))
    FROM pre_score_group m JOIN round_group g ON g.id = m.round_group_id
    WHERE m.round_id = p.round_id AND m.part = p.part), r.k);
