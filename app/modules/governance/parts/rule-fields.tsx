import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { Select } from "~/ui/select";
import type { SeatHolder } from "../governance-view";
import { electorates, type GovernedAct, majorities } from "../rules/acts";
import type { CharterRuleView } from "../rules/charter";
import { ruleText } from "./charter-articles";

type RuleFieldsProps = {
  act: GovernedAct;
  rule: CharterRuleView | undefined;
  seats: readonly SeatHolder[];
  problem: ShownProblem;
};

/** What a charter says of one act: who decides, by which majority, and who may stop it. Folded, with what holds now in sight. */
export function RuleFields({ act, rule, seats, problem }: RuleFieldsProps) {
  const { t } = useTranslation("governance");
  const electorate = problem.typed(`${act}-electorate`, rule?.electorate ?? "allSeats");
  const majority = problem.typed(`${act}-majority`, rule?.majority ?? "twoThirds");
  const vetoSides = problem.typedList(`${act}-vetoSides`, rule?.vetoSides);
  const vetoSeats = problem.typedList(`${act}-vetoOrganisationIds`, rule?.vetoOrganisationIds.map(String));
  return (
    <details className="group py-1">
      <summary className="min-h-11 cursor-pointer py-2.5 font-head leading-snug">
        {t(`act.${act}`)}
        <span className="ms-2 text-sm text-ink-3">{ruleText({ electorate, majority }, t)}</span>
      </summary>
      <div className="grid gap-4 pt-2 pb-5 sm:grid-cols-2">
        <Select
          name={`${act}-electorate`}
          label={t("draft.electorate")}
          defaultValue={electorate}
          choices={electorates.map((value) => ({ value, label: t(`electorate.${value}`) }))}
        />
        <Select
          name={`${act}-majority`}
          label={t("draft.majority")}
          defaultValue={majority}
          choices={majorities.map((value) => ({ value, label: t(`majority.${value}`) }))}
        />
        <Checks
          legend={t("draft.veto-sides")}
          name={`${act}-vetoSides[]`}
          chosen={vetoSides}
          choices={(["buyer", "seller", "neutral"] as const).map((side) => ({
            value: side,
            label: t(`common:side.${side}`),
          }))}
        />
        <Checks
          legend={t("draft.veto-seats")}
          name={`${act}-vetoOrganisationIds[]`}
          chosen={vetoSeats}
          choices={seats.map((seat) => ({ value: String(seat.organisationId), label: seat.name }))}
        />
      </div>
    </details>
  );
}

type ChecksProps = {
  legend: string;
  name: string;
  chosen: readonly string[];
  choices: { value: string; label: string }[];
};

function Checks({ legend, name, chosen, choices }: ChecksProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-head text-[0.95rem] font-medium">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-3 font-head leading-snug">
          <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
