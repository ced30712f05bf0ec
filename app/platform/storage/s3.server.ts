import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
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
  const found = async (Key: string) => {
    try {
      return (await client.send(new GetObjectCommand({ Bucket, Key }))).Body;
    } catch (error) {
      if (error instanceof NoSuchKey) return null;
      throw error;
    }
  };
  return {
    async put(Key, bytes, mediaType) {
      await client.send(new PutObjectCommand({ Bucket, Key, Body: bytes, ContentType: mediaType }));
    },
    async putStream(Key, pieces, ContentType) {
      let bytes = 0;
      const counted = pieces.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(piece, controller) {
            bytes += piece.byteLength;
            controller.enqueue(piece);
          },
        }),
      );
      await new Upload({ client, params: { Bucket, Key, Body: counted, ContentType } }).done();
      return bytes;
    },
    async get(Key) {
      return (await found(Key))?.transformToByteArray() ?? null;
    },
    async getStream(Key) {
      return ((await found(Key))?.transformToWebStream() as ReadableStream<Uint8Array> | undefined) ?? null;
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}
