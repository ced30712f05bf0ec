import type { OrganisationRowView } from "../network-view";
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

/** An organisation, for search engines. */
export function organisationLd(organisation: OrganisationRowView & { website: string }, baseUrl: string): object {
  const { name, about, slug, website, logoKey, province } = organisation;
  const logo = filePath(logoKey);
  return {
    "@type": "Organization",
    name,
    url: `${baseUrl}${organisationPath(slug)}`,
    ...(about ? { description: about } : {}),
    ...(website ? { sameAs: [website] } : {}),
    ...(logo ? { logo: `${baseUrl}${logo}` } : {}),
    ...(province ? { address: { "@type": "PostalAddress", addressRegion: province, addressCountry: "TH" } } : {}),
  };
}
