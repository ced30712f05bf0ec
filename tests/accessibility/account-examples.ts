import { administrator, customer } from "../browser/support/people";
import type { Example } from "./examples";

/** Addresses of one's own account, of what one takes along, and of leaving. */
export const accountExamples: Record<string, Example> = {
  "_identity+/settings.account._index": { path: "/settings/account", as: customer },
  "_identity+/settings.account.email": { path: "/settings/account/email", as: customer },
  "_identity+/settings.account.password": { path: "/settings/account/password", as: customer },
  "_identity+/departures": { path: "/departures", as: administrator },
  "_identity+/settings.departure._index": { path: "/settings/departure", as: customer },
  "_identity+/settings.takeout._index": { path: "/settings/takeout", as: customer },
};
