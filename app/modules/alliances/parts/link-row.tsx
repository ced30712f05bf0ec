import { useTranslation } from "react-i18next";
import { Chip } from "~/ui/chip";
import { Row } from "~/ui/rows";
import type { LinkView } from "../link-view";
import { clubPath } from "../rules/link-paths";

/** One link: with whom, about what, which way, and whether it stands. */
export function LinkRow({ link, slug }: { link: LinkView; slug: string }) {
  const { t } = useTranslation("alliances");
  const { partner, state, about, questions } = link;
  return (
    <Row
      to={clubPath(slug, `links/${link.id}`)}
      title={<span lang={partner.language}>{partner.name}</span>}
      excerpt={about || partner.tagline}
      aside={state === "standing" ? undefined : <Chip tone="heed">{t(`state.${state}`)}</Chip>}
      meta={[wayOf(link, t), t("questions", { count: questions })]}
    />
  );
}

/** Which way questions cross a link, in words. */
export function wayOf({ gives, takes }: Pick<LinkView, "gives" | "takes">, t: (key: string) => string): string {
  return t(`way.${gives && takes ? "both" : gives ? "gives" : "takes"}`);
}
