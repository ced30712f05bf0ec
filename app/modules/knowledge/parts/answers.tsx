import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { voiceOfView } from "~/modules/network/spoken-by";
import { SideHeading } from "~/ui/page";
import { type SpokenVoice, WhoSpoke } from "~/ui/who-spoke";
import type { AnswerView, QuestionView } from "../question-view";
import { AnswerItem } from "./answer-item";

type SpokeStripProps = {
  question: QuestionView;
  answers: readonly AnswerView[];
  /** Who was asked by name or by the ranking, and has not answered. */
  silent: readonly SpokenVoice[];
};

/** Which sides and organisations answered, and who was asked and is still silent. */
export function SpokeStrip({ question, answers, silent }: SpokeStripProps) {
  const { t } = useTranslation("knowledge");
  const voices = new Map<string, SpokenVoice>();
  for (const { id, voice, removed } of answers) {
    if (removed) continue;
    const { organisation } = voice;
    const key = organisation ? organisation.slug : `self-${voice.side}`;
    const known = voices.get(key);
    const href = `#answer-${id}`;
    if (known && !organisation)
      voices.set(key, {
        ...known,
        name: t("spoke.several", { count: Number(known.initials ?? 1) + 1 }),
        initials: String(Number(known.initials ?? 1) + 1),
        picture: undefined,
      });
    else if (!known && organisation)
      voices.set(key, { ...voiceOfView(voice, t), ...asOrganisation(voice), id: key, href });
    else if (!known) voices.set(key, { ...voiceOfView(voice, t), id: key, href });
  }
  const { asked } = question;
  const answered =
    asked &&
    answers.some(({ voice }) =>
      asked.kind === "organisation" ? voice.organisation?.slug === asked.slug : voice.handle === asked.slug,
    );
  for (const voice of silent) if (!voices.has(String(voice.id))) voices.set(String(voice.id), voice);
  if (asked && !answered && silent.length === 0) {
    voices.set("asked", {
      id: "asked",
      name: asked.name,
      side: asked.side,
      sideLabel: t(`common:side.${asked.side}`),
      silent: true,
      due: t("spoke.waiting"),
    });
  }
  return (
    <>
      <WhoSpoke voices={[...voices.values()]} label={t("spoke.label")} />
      <SideLinks answers={answers} />
    </>
  );
}

function asOrganisation(voice: AnswerView["voice"]) {
  const { organisation } = voice;
  if (!organisation) return {};
  return {
    name: organisation.name,
    picture: organisation.logoKey ? `/files/${organisation.logoKey}` : undefined,
    organisation: undefined,
  };
}

const order: Side[] = ["seller", "neutral", "buyer"];
const sidesOf = (answers: readonly AnswerView[]) =>
  order.filter((side) => answers.some((answer) => answer.voice.side === side));

/** The way to each side's answers, where there are several. */
function SideLinks({ answers }: { answers: readonly AnswerView[] }) {
  const { t } = useTranslation("knowledge");
  const sides = sidesOf(answers);
  if (sides.length < 2) return null;
  return (
    <nav
      aria-label={t("spoke.jump")}
      className="mt-2.5 flex flex-wrap gap-x-4 font-head text-sm text-ink-3 print:hidden"
    >
      {sides.map((side) => (
        <a key={side} href={`#side-${side}`} className="py-1 text-ink-2">
          {t(`sides.${side}`)} {answers.filter((answer) => answer.voice.side === side).length}
        </a>
      ))}
    </nav>
  );
}

/** The answers, side by side: a heading for each side when there are several. */
export function Answers({ answers, lang, joined }: { answers: readonly AnswerView[]; lang: string; joined: boolean }) {
  const { t } = useTranslation("knowledge");
  return sidesOf(answers).map((side) => (
    <section key={side} id={`side-${side}`} className="scroll-mt-4" aria-label={t(`sides.${side}`)}>
      <SideHeading>{t(`sides.${side}`)}</SideHeading>
      {answers
        .filter((answer) => answer.voice.side === side)
        .map((answer) => (
          <AnswerItem key={answer.id} answer={answer} lang={lang} joined={joined} />
        ))}
    </section>
  ));
}
