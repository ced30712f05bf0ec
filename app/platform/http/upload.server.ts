import { Refusal, type Result } from "../result";
import { largestImage } from "../storage/keep-image.server";
import { type FormValues, textsIn } from "./form.server";

/** The fields of a sent form, together with the bytes of its file "file" when there is one; what is far too large is not read at all. */
export async function readFormWithFile(
  request: Request,
): Promise<Result<{ form: FormValues; file: Uint8Array | undefined }>> {
  const announced = Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY);
  if (announced > largestImage + 64 * 1024) {
    const fields = { file: "common:problem.file-too-large" };
    return { ok: false, refusal: new Refusal("invalid", "common:problem.check-form", fields) };
  }
  const sent = await request.formData();
  const file = sent.get("file");
  const bytes = file instanceof Blob && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined;
  return { ok: true, value: { form: textsIn(sent), file: bytes } };
}

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
