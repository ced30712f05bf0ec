import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Speaker } from "~/ui/speaker";
import type { CandidateView } from "../routing-view";
import { Reasons } from "./reasons";
import { span } from "./span";

type WhoChoiceProps = Pick<CandidateView, "handle" | "name"> &
  Partial<CandidateView> & { chosen: boolean; children?: ReactNode };

/** Somebody who can be chosen: who they are, for whom they would speak, and why they are put forward. */
export function WhoChoice({ handle, name, chosen, children, ...candidate }: WhoChoiceProps) {
  const { t } = useTranslation("routing");
  const { side, organisation, title, reasons = [], interest = null, expectedMinutes } = candidate;
  return (
    <div className="-mx-3 rounded-md px-3 py-2 hover:bg-paper-2 has-checked:bg-act-soft">
      <label className="flex min-h-9 cursor-pointer items-start gap-3">
        <input type="radio" name="to" value={handle} defaultChecked={chosen} className="mt-1.5 accent-act" />
        {side ? <Speaker name={name} side={side} size="s" /> : null}
        <span className="min-w-0 font-head leading-snug">
          <span className="font-medium">{name}</span>
          {side ? <span className="sr-only"> ({t(`common:side.${side}`)})</span> : null}
          <span className="text-ink-2">
            {organisation ? ` ${t("desk.for", { name: organisation.name })}` : ""}
            {title ? ` · ${title}` : ""}
          </span>
          {children ? <span className="block text-sm text-ink-3">{children}</span> : null}
          {expectedMinutes ? (
            <span className="block text-sm text-ink-3">{t("whom.expected", { span: span(expectedMinutes, t) })}</span>
          ) : null}
        </span>
      </label>
      <div className="ps-8 sm:ps-18">
        <Reasons reasons={reasons} interest={interest} compact />
      </div>
    </div>
  );
}
