import { z } from "zod";
import { preparedCommand } from "~/platform/command.server";
import { keepImage, storeImage } from "~/platform/storage/keep-image.server";

/** Somebody adds a picture to what they write. */
export const uploadImage = preparedCommand(
  z.object({ file: z.instanceof(Uint8Array, { message: "common:problem.not-an-image" }) }),
  async ({ file }, { allow }) => {
    allow("file.upload", {});
    return storeImage(file);
  },
  async (_input, { db, now, allow, prepared }) => keepImage(db, prepared, { ownerId: allow("file.upload", {}), now }),
);
