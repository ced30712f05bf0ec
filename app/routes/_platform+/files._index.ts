import {
  type ActionFunctionArgs,
  json,
  redirect,
  unstable_createMemoryUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import { uploadImage } from "~/modules/interactions/upload-image.server";
import { respond } from "~/platform/http/respond.server";
import { largestImage } from "~/platform/storage/keep-image.server";

/** Nothing is listed here: pictures are seen where they were put. */
export const loader = () => redirect("/");

/** Takes one picture (field "file") and answers with where it is kept and how large it is. */
export async function action({ request, context }: ActionFunctionArgs) {
  const bytes = await sentFile(request);
  const result = await uploadImage(context.actor, { file: bytes });
  return respond(result, {}, (image) => json(image, { status: 201 }));
}

async function sentFile(request: Request): Promise<Uint8Array | null> {
  try {
    const form = await unstable_parseMultipartFormData(
      request,
      unstable_createMemoryUploadHandler({ maxPartSize: largestImage + 1 }),
    );
    const file = form.get("file");
    return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    return new Uint8Array(largestImage + 1); // larger than is taken: refused like any other picture that is too large
  }
}
