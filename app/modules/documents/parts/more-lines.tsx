import { useTranslation } from "react-i18next";
import type { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/text-area";
import { countTyped, fieldOf } from "../rules/typed-lines";

type Line = { name: string; words: string };
type MoreLinesProps = { following: readonly Line[]; problem: ReturnType<typeof useProblem>; language: string };

/** The lines after the first that a change takes along, and the way to take one more. */
export function MoreLines({ following, problem, language }: MoreLinesProps) {
  const { t } = useTranslation("authorship");
  const taken = takenLines(following, problem);
  const next = following.find(({ name }) => taken.every((line) => line.name !== name));
  return (
    <>
      <input type="hidden" name="count" value={taken.length + 1} />
      {taken.map(({ name, words }, n) => (
        <div key={name}>
          <input type="hidden" name={fieldOf(n + 1, "line")} value={name} />
          <input type="hidden" name={fieldOf(n + 1, "was")} value={words} />
          <TextArea
            name={fieldOf(n + 1)}
            label={t("suggestion.text-line", { number: n + 2 })}
            lang={language}
            rows={4}
            defaultValue={problem.typed(fieldOf(n + 1), words)}
          />
        </div>
      ))}
      {taken.length > 0 ? <p className="text-sm text-ink-3">{t("suggestion.lines-hint")}</p> : null}
      {next ? (
        <div>
          <Button name="more" value="1" size="s" formNoValidate>
            {t("suggestion.more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Those the form had already stay what they were, though others may write lines in between. */
function takenLines(following: readonly Line[], problem: MoreLinesProps["problem"]): Line[] {
  const taken: Line[] = [];
  for (let n = 1; n < countTyped(problem.typed("count", "1")); n++) {
    const name = problem.typed(fieldOf(n, "line"));
    const line = name
      ? { name, words: problem.typed(fieldOf(n, "was")) }
      : following.find((one) => taken.every((before) => before.name !== one.name));
    if (line) taken.push(line);
  }
  return taken;
}
