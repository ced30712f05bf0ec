import { renderToString } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { KeeperContext, Kept } from "~/ui/kept";
import { KeptParts } from "~/ui/kept-parts.server";

type PageProps = { by: string; here: string; said: string; drawn?: () => void };

function SomePage({ by, here, said, drawn }: PageProps) {
  return (
    <main>
      <Kept by={by} holes={{ here, again: "&" }}>
        {(at) => {
          drawn?.();
          return (
            <form>
              <input type="hidden" name="returnTo" value={at.here} />
              <a href={at.here}>{by}</a> {at.again}
            </form>
          );
        }}
      </Kept>
      <Kept by="title" holes={{ said }}>
        {(about) => <p>{about.said}</p>}
      </Kept>
      <Kept by="line" holes={{}}>
        {() => <hr />}
      </Kept>
      <p>{said}</p>
    </main>
  );
}

function written(page: PageProps, { routes = "root", data = "{}" } = {}): string {
  const parts = new KeptParts(routes, data);
  const html = renderToString(
    <KeeperContext.Provider value={parts}>
      <SomePage {...page} />
      <script>{parts.dataPlace}</script>
    </KeeperContext.Provider>,
  );
  return parts.complete(html);
}

const plainly = (page: PageProps, data: string) => `${renderToString(<SomePage {...page} />)}<script>${data}</script>`;

test("a page with kept parts is the page without, letter for letter, the first time and later", () => {
  const pages = ["/", "/search?q=a&b='<\"", "/questions/1-ขนม"].map((here) => ({
    by: "footer",
    here,
    said: `at ${here}`,
  }));
  for (const page of [...pages, ...pages]) {
    expect(written(page, { data: `{"said":"$& ${page.here}"}` })).toBe(plainly(page, `{"said":"$& ${page.here}"}`));
  }
});

test("a part is drawn once for each of its kinds and routes", () => {
  const drawn = vi.fn();
  const page = { here: "/", said: "", drawn };
  for (const by of ["bar th", "bar en", "bar th", "bar en"]) written({ ...page, by });
  expect(drawn).toHaveBeenCalledTimes(2);
  written({ ...page, by: "bar th" }, { routes: "root,search" });
  expect(drawn).toHaveBeenCalledTimes(3);
});

test("data stands where it belongs inside a kept part too, whatever it says", () => {
  const page = (data: string) => {
    const parts = new KeptParts("root", data);
    const html = renderToString(
      <KeeperContext.Provider value={parts}>
        <Kept by="scripts" holes={{ nonce: data }}>
          {({ nonce }) => <script nonce={nonce}>{parts.dataPlace}</script>}
        </Kept>
      </KeeperContext.Provider>,
    );
    return parts.complete(html);
  };
  expect(page('{"a":"[0;"}')).toBe('<script nonce="{&quot;a&quot;:&quot;[0;&quot;}">{"a":"[0;"}</script>');
  expect(page("{}")).toBe('<script nonce="{}">{}</script>');
});
