import {
  addressOf,
  choicesOf,
  type Held,
  type HeldRow,
  handedOut,
  ownRows,
} from "~/platform/holdings/held-rows.server";
import { type Holding, holdingTopics } from "~/platform/holdings/holding";
import { formatMoment } from "~/platform/i18n/dates";
import { escapeAttribute, escapeText } from "~/platform/rich-text/escape";
import type { Telling } from "./telling";

type Page = { held: Held; telling: Telling };

const style =
  "body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.75 sans-serif}article{border-top:1px solid #999;padding:.5rem 0;overflow-wrap:anywhere}h3{font-size:1rem}dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:0 1rem;margin:0}dt{color:#555}dd{margin:0}";

/** One page on which a person reads what the portal holds of them, matter by matter. */
export async function* takeoutHtml(holdings: readonly Holding[], { held, telling }: Page): AsyncGenerator<string> {
  const { t, language } = telling;
  const title = escapeText(t("identity:takeout.file-title"));
  yield `<!doctype html>\n<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>\n`;
  yield `<h1>${title}</h1>\n<p>${escapeText(t("identity:takeout.file-text"))}</p>\n`;
  for (const topic of holdingTopics) {
    const heading = t(`identity:takeout.topic.${topic}`);
    yield `<h2>${escapeText(heading)}</h2>\n`;
    let some = false;
    for (const holding of holdings.filter((one) => one.topic === topic)) {
      const choices = await choicesOf(holding.table);
      for await (const row of ownRows(holding, held)) {
        some = true;
        yield article(row, { holding, choices }, { held, telling });
      }
    }
    if (!some) yield `<p>${escapeText(t("identity:takeout.file-nothing"))}</p>\n`;
  }
  yield "</html>\n";
}

type Table = { holding: Holding; choices: ReadonlySet<string> };

function article(row: HeldRow, { holding, choices }: Table, { held, telling }: Page): string {
  const { title, body: _body, ...shown } = handedOut(row, holding, held);
  const [address, html] = [addressOf(row, holding), row.bodyHtml];
  const thing = telling.t(`held:thing.${holding.table}`, { defaultValue: holding.table });
  const heading = escapeText(typeof title === "string" && title ? `${thing}: ${title}` : thing);
  const linked = address ? `<a href="${escapeAttribute(telling.baseUrl + address)}">${heading}</a>` : heading;
  const facts = Object.entries(shown).flatMap(([name, value]) => {
    const said = choices.has(name) && typeof value === "string" ? telling.t(`held:choice.${value}`) : value;
    return fact(name, said, telling);
  });
  return `<article><h3>${linked}</h3>${typeof html === "string" ? html : ""}<dl>${facts.join("")}</dl></article>\n`;
}

/** A fact in words; numbers that only point to other rows are for the JSON files. */
function fact(name: string, value: unknown, { t, language }: Telling): string[] {
  if (value === null || value === "" || typeof value === "object" || /^id$|Id$/.test(name)) return [];
  const said = t(`held:fact.${name}`, { defaultValue: name });
  return [`<dt>${escapeText(said)}</dt><dd>${escapeText(inWords())}</dd>`];

  function inWords(): string {
    if (typeof value === "boolean") return t(value ? "held:yes" : "held:no");
    const isMoment = /(At|^since|^until)$/.test(name) && typeof value === "string";
    return isMoment ? formatMoment(language, value) : `${value}`;
  }
}
