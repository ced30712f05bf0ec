import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import type { Config } from "../settings";
import type { FileStore } from "./storage.server";

/** Keeps files in a bucket of an S3 server. */
export function s3Store(
  config: Pick<Config, "S3_ENDPOINT" | "S3_REGION" | "S3_BUCKET" | "S3_KEY" | "S3_SECRET">,
): FileStore {
  const Bucket = config.S3_BUCKET;
  const client = new S3Client({
    endpoint: config.S3_ENDPOINT,
    region: config.S3_REGION,
    forcePathStyle: true,
    credentials: { accessKeyId: config.S3_KEY, secretAccessKey: config.S3_SECRET },
  });
  return {
    async put(Key, bytes, mediaType) {
      await client.send(new PutObjectCommand({ Bucket, Key, Body: bytes, ContentType: mediaType }));
    },
    async get(Key) {
      try {
        const found = await client.send(new GetObjectCommand({ Bucket, Key }));
        return (await found.Body?.transformToByteArray()) ?? null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}
