/**
 * Times are kept in buckets two percent apart, so that any median of any sum of them is known to within one percent
 * (DDSketch: Masson, Rim and Lee, VLDB 2019, with relative accuracy 0.01).
 */
const accuracy = 0.01;
const growth = Math.log((1 + accuracy) / (1 - accuracy));

/** The bucket of a time in seconds. */
export const bucketOf = (seconds: number): number => Math.ceil(Math.log(Math.max(1, seconds)) / growth);

/** The time that stands for a bucket, in seconds. */
export const secondsOf = (bucket: number): number =>
  bucket === 0 ? 1 : (2 * Math.exp(bucket * growth)) / (1 + Math.exp(growth));
