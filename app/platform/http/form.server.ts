/** The fields of a sent form: texts, or lists where a name ends in "[]". Files are left out: uploads have their own route. */
export type FormValues = Record<string, string | string[]>;

/** Reads a form's fields. */
export async function readForm(request: Request): Promise<FormValues> {
  return textsIn(await request.formData());
}

/** The texts of a form that was read. */
export function textsIn(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    if (name.endsWith("[]")) values[name.slice(0, -2)] = texts;
    else if (texts[0] !== undefined) values[name] = texts[0];
  }
  return values;
}
