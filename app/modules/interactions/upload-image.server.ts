import { z } from "zod";
import { command } from "~/platform/command.server";
import { keepImage } from "~/platform/storage/keep-image.server";

/** Somebody adds a picture to what they write. */
export const uploadImage = command(
  z.object({ file: z.instanceof(Uint8Array, { message: "common:problem.not-an-image" }) }),
  async ({ file }, { db, now, allow }) => {
    const ownerId = allow("file.upload", {});
    return keepImage(db, file, { ownerId, now });
  },
);
