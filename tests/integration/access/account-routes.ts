import type { Row } from "./route-table";

/** Rows of the table of routes: one's own account and what one takes along. */
export const accountRoutes: Record<string, Row> = {
  "_identity+/settings.account._index": { loader: "?+++++++", action: ".+++++++" },
  "_identity+/settings.account.email": { loader: "?+++++++", action: ".+++++++" },
  "_identity+/settings.account.password": { loader: "?+++++++", action: ".+++++++" },
  "_identity+/departures": { loader: "?.....+.", action: "......+." },
  "_identity+/settings.departure._index": { loader: "?+++++++", action: ".!!!!!!+" },
  "_identity+/settings.departure.undoing": { loader: "++++++++", action: ".!!!!!!!" },
  "_identity+/settings.takeout._index": { loader: "?+++++++", action: ".+++++++" },
  "_identity+/settings.takeout.$takeout": { loader: ".......+" },
};
