import { Refusal, type Result } from "../result";
import { largestImage } from "../storage/keep-image.server";

/** The bytes of the one file in a sent form; what is far too large is not read at all. */
export async function readUpload(request: Request, field = "file"): Promise<Result<Uint8Array>> {
  const announced = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (announced > largestImage + 64 * 1024) return refused("common:problem.image-too-large");
  const file = (await request.formData()).get(field);
  if (!(file instanceof Blob) || file.size === 0) return refused("common:problem.required");
  return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };

  function refused(problem: string): Result<never> {
    return { ok: false, refusal: new Refusal("invalid", "common:problem.check-form", { [field]: problem }) };
  }
}
