import { useTranslation } from "react-i18next";
import { useProblem } from "~/platform/http/use-problem";
import { FormProblem } from "~/ui/form-problem";
import { TextField } from "~/ui/text-field";
import type { AskOptions } from "../ask-options.server";
import type { BuyingRole, QuestionView } from "../question-view";

const roles: BuyingRole[] = ["recommends", "decides", "pays", "sells"];

type BuyingFieldsProps = { parts: QuestionView["buying"]; options: AskOptions };

/** A name for each part in a purchase; organisations and experts of the club are offered. */
export function BuyingFields({ parts, options }: BuyingFieldsProps) {
  const { t } = useTranslation("sides");
  const problem = useProblem();
  const named = (role: BuyingRole) => {
    const part = parts.find((one) => one.role === role);
    return part?.path?.startsWith("/people/") ? part.path.replace("/people/", "@") : (part?.name ?? "");
  };
  return (
    <>
      {problem.title ? <FormProblem title={problem.title} more={problem.more} problems={problem.list} /> : null}
      {roles.map((role) => (
        <TextField
          key={role}
          name={role}
          label={t(`buying.roles.${role}`)}
          hint={t(`buying.hints.${role}`)}
          maxLength={120}
          list="club-names"
          autoComplete="off"
          defaultValue={problem.typed(role, named(role))}
          error={problem.of(role)}
        />
      ))}
      <datalist id="club-names">
        {options.organisations.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
        {options.experts.map(({ handle, name }) => (
          <option key={handle} value={`@${handle}`}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
