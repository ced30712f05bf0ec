import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Select } from "~/ui/select";

type NarrowFormProps = {
  /** Path of the list. */
  to: string;
  /** What else the address asks for. */
  kept: Readonly<Record<string, string>>;
  /** Of the choices within; an empty one narrows nothing. */
  chosen: readonly (string | null | undefined)[];
  children: ReactNode;
};

/** The choices that narrow a list: in sight where there is room, behind one line on a phone, which says how many are chosen. */
export function NarrowForm({ to, kept, chosen, children }: NarrowFormProps) {
  const { t } = useTranslation("aims");
  const count = chosen.filter(Boolean).length;
  const query = new URLSearchParams(kept);
  return (
    <div className="mt-1 mb-4 flex flex-wrap items-start gap-x-5 sm:mt-2.5">
      <details className="narrow min-w-0 basis-full">
        <summary className="inline-flex min-h-11 items-center font-head text-sm sm:supports-[selector(::details-content)]:hidden">
          {count > 0 ? t("narrowed", { count }) : t("narrow")}
        </summary>
        <Form method="get" action={to} className="flex flex-wrap items-end gap-3 py-1.5">
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {children}
          <Button>{t("show")}</Button>
        </Form>
      </details>
      {count > 0 ? (
        <Link
          to={query.size > 0 ? `${to}?${query}` : to}
          className="inline-flex min-h-11 items-center font-head text-sm"
        >
          {t("show-all")}
        </Link>
      ) : null}
    </div>
  );
}

type NarrowingProps = {
  name: string;
  label: string;
  /** What the choice is called that narrows nothing. */
  every: string;
  choices: readonly { value: string; label: string }[];
  chosen: string | null;
};

/** One way to narrow the list, where there is anything to choose. */
export function Narrowing({ name, label, every, choices, chosen }: NarrowingProps) {
  if (choices.length === 0) return null;
  const all = [{ value: "", label: every }, ...choices];
  return (
    <div className="min-w-36 max-w-full flex-1 sm:max-w-60">
      <Select key={chosen} name={name} label={label} choices={all} defaultValue={chosen ?? ""} />
    </div>
  );
}
