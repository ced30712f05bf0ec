import clsx from "clsx";
import type { ReactNode } from "react";
import { languageOf } from "~/platform/i18n/language-of";

export type ProseProps = {
  /** HTML rendered from our own schema; never what a person sent. */
  html?: string;
  /** The language of the text where it differs from the page's. */
  lang?: string;
  className?: string;
  children?: ReactNode;
};

/** A text somebody wrote, in the type that is made for reading. */
export function Prose({ html, lang, className, children }: ProseProps) {
  const look = clsx("prose", className);
  if (html === undefined) {
    return (
      <div className={look} lang={lang}>
        {children}
      </div>
    );
  }
  return <div className={look} lang={languageOf(html, lang)} dangerouslySetInnerHTML={{ __html: html }} />;
}
