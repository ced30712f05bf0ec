import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Speaker } from "~/ui/speaker";
import type { DemoAccount } from "../demo-accounts.server";

type DemoPeopleProps = { people: DemoAccount[]; password: string; returnTo: string };

/** The people of the demo, each a button that signs in as them. */
export function DemoPeople({ people, password, returnTo }: DemoPeopleProps) {
  const { t } = useTranslation("identity");
  if (people.length === 0) return null;
  return (
    <section className="mt-10 rounded-xl bg-paper-2 px-5 pt-5 pb-3" aria-labelledby="demo">
      <h2 id="demo" className="text-lg">
        {t("demo.title")}
      </h2>
      <p className="mt-1 text-sm text-ink-2">{t("demo.intro", { password })}</p>
      <ul className="mt-3 divide-y divide-line">
        {people.map((person) => (
          <li key={person.email}>
            <Form method="post" action="/sign-in" reloadDocument>
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="returnTo" value={returnTo} />
              <DemoPerson {...person} />
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DemoPerson({ name, side, administrator, role, title, club, organisation }: DemoAccount) {
  const { t } = useTranslation("identity");
  const part = administrator ? "administrator" : (role ?? "none");
  const place = [t(`demo.role.${part}`), title, organisation, club].filter(Boolean).join(" · ");
  const spoken = [t("demo.enter", { name }), t(`common:side.${side}`), place].join(", ");
  return (
    <button
      type="submit"
      className="-mx-2 flex w-[calc(100%+1rem)] items-center gap-3.5 rounded-md px-2 py-3 text-start hover:bg-paper-3"
      aria-label={spoken}
    >
      <Speaker name={name} side={side} organisation={organisation ? { name: organisation } : undefined} />
      <span className="min-w-0">
        <span className="block font-head leading-snug font-medium">{name}</span>
        <span className="block text-sm leading-normal text-ink-2">{place}</span>
      </span>
    </button>
  );
}
