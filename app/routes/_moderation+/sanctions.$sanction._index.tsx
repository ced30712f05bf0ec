import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SanctionAppeal } from "~/modules/moderation/parts/sanction-appeal";
import { SanctionFacts } from "~/modules/moderation/parts/sanction-facts";
import { SanctionFrame } from "~/modules/moderation/parts/sanction-frame";
import { clubPath, sanctionPath } from "~/modules/moderation/rules/paths";
import { sanctionPage } from "~/modules/moderation/sanction-page.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";
import { Chip } from "~/ui/chip";
import { Link } from "~/ui/link";

export const handle = { i18n: ["sanctions"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const sanction = await sanctionPage(context.actor, { id: numberIn(params.sanction) ?? 0, now: context.now });
  if (!sanction) throw notFound();
  return { sanction, meta: { title: context.t("sanctions:page.title") } };
}

export default function SanctionRoute() {
  const { sanction } = useLoaderData<typeof loader>();
  const { t } = useTranslation("sanctions");
  const { id, club, person, own, state, may } = sanction;
  const heading = own ? t("page.own", { club: club.name }) : t("page.of", { name: person.name });
  return (
    <SanctionFrame club={club} heading={heading}>
      <p className="mb-5">
        <Chip tone={state === "holds" || state === "waits" ? "heed" : "plain"}>{t(`state.${state}`)}</Chip>
      </p>
      <SanctionFacts sanction={sanction} />
      {own && state === "holds" ? <p className="mt-6 text-ink-2">{t("page.still")}</p> : null}
      <SanctionAppeal sanction={sanction} />
      <div className="mt-7 flex flex-wrap gap-2.5 empty:hidden">
        {may.second ? (
          <Button to={sanctionPath(id, "second")} variant="main">
            {t("acts.second.act")}
          </Button>
        ) : null}
        {may.decide ? (
          <Button to={sanctionPath(id, "decision")} variant="main">
            {t("acts.decision.act")}
          </Button>
        ) : null}
        {may.lift ? <Button to={sanctionPath(id, "lifting")}>{t("acts.lifting.act")}</Button> : null}
      </div>
      <p className="mt-9">
        <Link to={clubPath(club.slug, "sanctions")}>{t("page.record")}</Link>
      </p>
    </SanctionFrame>
  );
}
