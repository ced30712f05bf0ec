import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { VoiceLine } from "~/ui/voice-line";
import type { PersonRowView } from "../network-view";
import { personVoice } from "./seat-voices";

/** People under each other, each with the shape of their side. */
export function PeopleList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {children}
    </ul>
  );
}

/** One person of a list: who, for whom, as what; acts at the end where there are some. */
export function PersonRow({
  person,
  roleLabel,
  children,
}: {
  person: PersonRowView;
  roleLabel?: string;
  children?: ReactNode;
}) {
  const { t } = useTranslation("network");
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <VoiceLine
          voice={personVoice(person, t)}
          forText={person.organisation ? t("common:voice.for") : undefined}
          title={person.title || undefined}
          verified={person.verified ? t("common:voice.verified") : undefined}
        >
          {roleLabel ? <span>{roleLabel}</span> : null}
        </VoiceLine>
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </li>
  );
}
