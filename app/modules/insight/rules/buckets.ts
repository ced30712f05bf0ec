/**
 * Times are kept in buckets six percent apart, so that any median of any sum of them is known to within three percent
 * (DDSketch: Masson, Rim and Lee, VLDB 2019, with relative accuracy 0.03).
 */
export const growth = 3 * Math.log(1.01 / 0.99);

/** The bucket of a time in seconds. */
export const bucketOf = (seconds: number): number => Math.ceil(Math.log(Math.max(1, seconds)) / growth);

/** The time that stands for a bucket, in seconds. */
export const secondsOf = (bucket: number): number =>
  bucket === 0 ? 1 : (2 * Math.exp(bucket * growth)) / (1 + Math.exp(growth));
