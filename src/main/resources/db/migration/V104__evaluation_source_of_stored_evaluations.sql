UPDATE evaluation JOIN evaluation_source ON evaluation_source.evaluation_id = evaluation.id
SET evaluation.source_id = evaluation_source.id;
