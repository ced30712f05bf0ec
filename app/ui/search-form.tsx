import { Form } from "@remix-run/react";
import Search from "lucide-react/icons/search";
import type { InputHTMLAttributes, ReactNode } from "react";

export type SearchFormProps = {
  action: string;
  name?: string;
  value?: string;
  label: string;
  placeholder?: string;
  /** Larger, with a button: on the page of results. */
  large?: boolean;
  /** The button's words; only those who hear the page meet them in the small form. */
  submit: string;
  /** More attributes of the field. */
  field?: InputHTMLAttributes<HTMLInputElement>;
  /** Opens under the field, such as suggestions. */
  popup?: ReactNode;
  /** Hidden fields and filters. */
  children?: ReactNode;
};

/** One line to search with. */
export function SearchForm({
  action,
  name = "q",
  value,
  label,
  placeholder,
  large,
  submit,
  field,
  popup,
  children,
}: SearchFormProps) {
  return (
    <Form method="get" action={action} className="flex gap-2.5 print:hidden">
      <div className="relative flex-1">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 start-3.5 my-auto size-4.5 text-ink-3"
        />
        <input
          type="search"
          name={name}
          key={value}
          defaultValue={value}
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          enterKeyHint="search"
          {...field}
          className={`w-full border ps-10.5 pe-3.5 text-ink ${large ? "min-h-12 rounded-md border-edge bg-paper text-lg" : "min-h-11 rounded-full border-transparent bg-paper-2 hover:border-line-2 focus:bg-paper"}`}
        />
        {popup}
      </div>
      <button
        type="submit"
        className={
          large
            ? "min-h-12 rounded-md bg-act px-5 font-medium text-act-ink hover:bg-act-2"
            : "sr-only focus:not-sr-only focus:rounded-full focus:bg-act focus:px-4 focus:text-act-ink"
        }
      >
        {submit}
      </button>
      {children}
    </Form>
  );
}
