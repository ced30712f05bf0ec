import { config } from "../config.server";
import { diskStore } from "./disk.server";
import { s3Store } from "./s3.server";

/** Where uploaded bytes are kept. Keys are made by us: letters, digits and dots only. */
export interface FileStore {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** Keeps what comes piece by piece, however much it is, and tells how many bytes it was. */
  putStream(key: string, pieces: ReadableStream<Uint8Array>, mediaType: string): Promise<number>;
  /** The bytes, or null when there is no such file. */
  get(key: string): Promise<Uint8Array | null>;
  /** The bytes piece by piece, or null when there is no such file. */
  getStream(key: string): Promise<ReadableStream<Uint8Array> | null>;
  remove(key: string): Promise<void>;
}

/** The store of this portal: S3 when one is configured, the data folder otherwise. */
export const storage: FileStore = config.S3_ENDPOINT ? s3Store(config) : diskStore(config.DATA_DIR);
