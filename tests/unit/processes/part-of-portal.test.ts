import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { partOfPortal } from "~/processes/part-of-portal";

test("a path is counted under the first word of an address that there is, whatever else is asked for", () => {
  const routes = {
    root: { id: "root", path: "" },
    club: { id: "club", parentId: "root", path: "clubs/:slug" },
    about: { id: "about", parentId: "club", path: "about" },
    rest: { id: "rest", parentId: "root", path: "*" },
  } as unknown as ServerBuild["routes"];
  const routeOf = partOfPortal({ routes });
  expect(["/", "/clubs", "/clubs/dogs/about", "/about", "/wp-login.php", "/*", "/:slug"].map(routeOf)).toEqual([
    "/",
    "/clubs",
    "/clubs",
    ...Array(4).fill("other"),
  ]);
});
