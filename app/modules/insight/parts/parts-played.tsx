import { useTranslation } from "react-i18next";
import type { BuyingParts } from "../buying-parts.server";
import { smallBelow } from "../rules/matrix";
import { useMatrixWords } from "./matrix-words";

const roles = ["recommends", "decides", "pays", "sells"] as const;
const players = ["organisations", "members", "outside"] as const;

/** By whom each part is played, in how many purchases; small numbers are marked. */
export function PartsPlayed({ page }: { page: BuyingParts }) {
  const { t } = useTranslation("insight");
  const words = useMatrixWords();
  const few = (count: number) => (count > 0 && count < smallBelow ? `${words.count(count)}°` : words.count(count));
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-[0.97rem] leading-normal tabular-nums max-sm:text-[0.82rem] [&_:is(th,td)]:px-1.5 max-sm:[&_:is(th,td)]:px-1 [&_:is(th,td)]:py-2 [&_:is(th,td)]:text-start [&_:is(th,td)]:align-top [&_:is(th,td)]:first:ps-0 [&_tbody_tr]:border-b [&_tbody_tr]:border-line">
        <caption className="sr-only">{t("buying.parts")}</caption>
        <thead>
          <tr>
            <td />
            {players.map((player) => (
              <th key={player} scope="col" className="font-head text-sm max-sm:text-xs">
                {t(`buying.player.${player}`)}
              </th>
            ))}
            <th scope="col" className="font-head text-sm max-sm:text-xs">
              {t("buying.player.open")}
            </th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => {
            const part = page.parts.find((one) => one.role === role);
            const known = players.reduce((sum, player) => sum + (part?.[player] ?? 0), 0);
            return (
              <tr key={role}>
                <th scope="row" className="font-medium">
                  {t(`buying.role.${role}`)}
                </th>
                {players.map((player) => (
                  <td key={player}>{few(part?.[player] ?? 0)}</td>
                ))}
                <td className="text-ink-3">{words.count(page.purchases - known)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
