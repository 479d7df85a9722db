package se.spegelkompass.evaluation.review;

/** Which total pages show. */
enum ShownTotal {
  /** The areas' shown figures together. */
  AREAS,
  /** The one that the report prints. */
  PRINTED,
  TYPED
}
