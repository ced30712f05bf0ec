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

/** A field that an address fills in beforehand, for a page's loader to return as `held`; the form may change it. */
export function givenIn(url: string, field: string): FormValues {
  const text = new URL(url).searchParams.get(field)?.slice(0, 500);
  return text ? { [field]: text } : {};
}
