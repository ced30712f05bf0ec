import type { OrganisationRowView } from "../network-view";
import type { RelationView } from "../relation-lists.server";
import { clubPath, filePath, organisationPath } from "../rules/paths";

/** The way to a club, for search engines. */
export function clubLd(club: { slug: string; name: string }, site: { baseUrl: string; clubs: string }): object {
  const steps = [
    { name: site.clubs, item: `${site.baseUrl}/clubs` },
    { name: club.name, item: `${site.baseUrl}${clubPath(club.slug)}` },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}

/** An organisation, for search engines, with the company it belongs to and those that belong to it. */
export function organisationLd(
  organisation: OrganisationRowView & { website: string },
  baseUrl: string,
  relations: readonly RelationView[],
): object {
  const companies = (own: boolean) =>
    relations
      .filter((one) => one.kind === "affiliate" && one.own === own)
      .map(({ other }) => ({
        "@type": "Organization",
        name: other.name,
        url: `${baseUrl}${organisationPath(other.slug)}`,
      }));
  const [parent] = companies(true);
  const affiliates = companies(false);
  const { name, about, slug, website, logoKey, province } = organisation;
  const logo = filePath(logoKey);
  return {
    "@type": "Organization",
    name,
    url: `${baseUrl}${organisationPath(slug)}`,
    ...(about ? { description: about } : {}),
    ...(website ? { sameAs: [website] } : {}),
    ...(parent ? { parentOrganization: parent } : {}),
    ...(affiliates.length > 0 ? { subOrganization: affiliates } : {}),
    ...(logo ? { logo: `${baseUrl}${logo}` } : {}),
    ...(province ? { address: { "@type": "PostalAddress", addressRegion: province, addressCountry: "TH" } } : {}),
  };
}
