import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { questionPath } from "~/modules/knowledge/rules/question-path";
import { KindTabs } from "~/modules/search/parts/facets";
import { Filters, FiltersButton } from "~/modules/search/parts/filters";
import { HitRows } from "~/modules/search/parts/hit-rows";
import { NothingAsked, NothingFound } from "~/modules/search/parts/nothing-found";
import { ResultHead } from "~/modules/search/parts/result-head";
import { hitPath } from "~/modules/search/rules/hit-path";
import { readAddress, searchPath } from "~/modules/search/rules/search-path";
import { SearchBox } from "~/modules/search/search-box";
import { searchResults } from "~/modules/search/search-results.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["search"] };
export const meta = metaFromLoader;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const address = readAddress(request.url);
  const found = await searchResults(context.actor, address);
  const results = found && { ...found, hits: found.hits.map((hit) => ({ ...hit, to: hitPath(hit, questionPath) })) };
  const title = found ? context.t("search:title-for", { words: found.q }) : context.t("search:title");
  return {
    address,
    results,
    meta: {
      title: `${title} · ${context.t("common:name")}`,
      description: context.t("search:description"),
      path: found ? undefined : "/search",
    },
  };
}

export default function SearchRoute() {
  const { address, results } = useLoaderData<typeof loader>();
  const { t } = useTranslation("search");
  const narrowed = [address.kind, address.club, address.topic, address.aim, address.side, address.answered].some(
    Boolean,
  );
  const shows = results !== null && (results.hits.length > 0 || narrowed);
  return (
    <Page
      wide
      margin={shows ? <Filters facets={results.facets} address={address} /> : undefined}
      marginLabel={t("facets.label")}
    >
      <h1 className="mb-4 text-2xl">{t("title")}</h1>
      <SearchBox
        large
        action="/search"
        value={address.q}
        label={t("common:nav.search-label")}
        submit={t("common:nav.search")}
      >
        {address.club ? <input type="hidden" name="club" value={address.club} /> : null}
      </SearchBox>
      {results === null ? <NothingAsked /> : null}
      {shows ? (
        <>
          <KindTabs facets={results.facets} address={address} />
          <ResultHead results={results} address={address} filters={<FiltersButton facets={results.facets} />} />
        </>
      ) : null}
      {results && results.hits.length > 0 ? <HitRows hits={results.hits} /> : null}
      {results && results.hits.length === 0 ? <NothingFound address={address} narrowed={narrowed} /> : null}
      {results ? (
        <Pager
          label={t("pages")}
          newer={
            results.page > 1
              ? { to: searchPath(address, { page: String(results.page - 1) }), label: t("page.before") }
              : undefined
          }
          older={
            results.more
              ? { to: searchPath(address, { page: String(results.page + 1) }), label: t("page.next") }
              : undefined
          }
        />
      ) : null}
    </Page>
  );
}
