import { Form } from "@remix-run/react";
import ExternalLink from "lucide-react/icons/external-link";
import { useTranslation } from "react-i18next";
import { Button } from "~/ui/button";
import { Speaker } from "~/ui/speaker";
import { Tick } from "~/ui/tick";
import type { OrganisationView } from "../network-view";
import { filePath, organisationPath } from "../rules/paths";

type OrganisationHeadProps = {
  organisation: OrganisationView;
  may: { change: boolean; oversee: boolean; staff: boolean; check: boolean; verify: boolean; leave: boolean };
};

/** An organisation in short: its shape, its kind, whether it was checked, what it says of itself, and what one may do. */
export function OrganisationHead({ organisation, may }: OrganisationHeadProps) {
  const { t } = useTranslation(["network", "relations"]);
  const { name, slug, side, kind, verified, about, province, website, logoKey } = organisation;
  const base = organisationPath(slug);
  const tools = [
    { shown: may.oversee, to: `${base}/desk`, label: t("organisation.desk") },
    { shown: may.check, to: "/credentials", label: t("organisation.check-credentials") },
    { shown: may.staff, to: `${base}/staff`, label: t("organisation.staff") },
    { shown: may.change, to: `${base}/seats`, label: t("organisation.seats") },
    { shown: may.change, to: `${base}/relations`, label: t("relations:manage") },
    { shown: may.change, to: `${base}/edit`, label: t("organisation.edit") },
    { shown: may.leave, to: `${base}/departure`, label: t("organisation.leave") },
  ].filter(({ shown }) => shown);
  return (
    <header className="max-w-[50rem]">
      <div className="flex items-start gap-4.5">
        <Speaker name={name} side={side} size="l" picture={filePath(logoKey)} label={t(`common:side.${side}`)} />
        <div className="min-w-0">
          <h1 className="text-2xl leading-tight">
            {name}
            {verified ? (
              <span className="ms-1 inline-block align-[0.2em]">
                <Tick label={t("organisation.verified")} />
              </span>
            ) : null}
          </h1>
          <p className="mt-1 font-head text-sm text-ink-3">
            {[t(`kind.${kind}`), t(`common:side.${side}`), province, verified ? "" : t("organisation.unverified")]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
      </div>
      {about ? <p className="mt-5 leading-relaxed whitespace-pre-line">{about}</p> : null}
      {website ? (
        <p className="mt-3">
          <a href={website} rel="ugc nofollow noopener" className="inline-flex items-center gap-1.5">
            {new URL(website).hostname.replace(/^www\./, "")}
            <ExternalLink aria-hidden="true" className="size-4" />
          </a>
        </p>
      ) : null}
      <div className="mt-5 flex flex-wrap gap-2.5">
        <Button to={`${base}/environment`}>{t("organisation.environment")}</Button>
        <Button to={`${base}/ideas`}>{t("organisation.ideas")}</Button>
        {may.verify ? (
          <Form method="post" action={`${base}/verification`}>
            <input type="hidden" name="verified" value={String(!verified)} />
            <Button>{t(verified ? "organisation.unverify" : "organisation.verify")}</Button>
          </Form>
        ) : null}
      </div>
      {tools.length > 0 ? (
        <nav
          aria-label={t("organisation.for-team")}
          className="mt-4 flex flex-wrap items-center gap-x-1 border-t border-line pt-2"
        >
          <p aria-hidden="true" className="me-2 font-head text-sm text-ink-3">
            {t("organisation.for-team")}
          </p>
          {tools.map(({ to, label }) => (
            <Button key={to} to={to} variant="quiet" size="s">
              {label}
            </Button>
          ))}
        </nav>
      ) : null}
    </header>
  );
}
