import { useTranslation } from "react-i18next";
import type { Side } from "~/access/actor";
import { voiceOfView } from "~/modules/network/spoken-by";
import { Link } from "~/ui/link";
import { SideHeading } from "~/ui/page";
import { type SpokenVoice, WhoSpoke } from "~/ui/who-spoke";
import type { AnswerView, QuestionView } from "../question-view";
import { sideOrder } from "../rules/composite";
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
  for (const { id, voice, removed, joint } of answers) {
    if (removed || joint) continue;
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
  for (const voice of silent) if (!voices.has(String(voice.id))) voices.set(String(voice.id), voice);
  for (const one of silentIn(question, answers)) {
    if ([...voices.values()].some((voice) => voice.name === one.name)) continue;
    const sideLabel = t(`common:side.${one.side}`);
    voices.set(`asked ${one.slug}`, {
      ...one,
      id: `asked ${one.slug}`,
      sideLabel,
      silent: true,
      due: t("spoke.waiting"),
    });
  }
  return (
    <div className="mt-7">
      <WhoSpoke voices={[...voices.values()]} label={t("spoke.label")} />
      <SideLinks question={question} answers={answers} />
    </div>
  );
}

/** Those who were asked, at first or later, and have not answered. */
function silentIn({ asked, broughtIn }: QuestionView, answers: readonly AnswerView[]) {
  const person = asked?.kind === "person" && !answers.some(({ voice }) => voice.handle === asked.slug) ? [asked] : [];
  const organisations = [...(asked?.kind === "organisation" ? [asked] : []), ...broughtIn].filter(
    ({ slug }) => !answers.some(({ voice }) => voice.organisation?.slug === slug),
  );
  return [...person, ...organisations].map(({ name, slug, side }) => ({ name, slug, side }));
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

const ofSide = (answers: readonly AnswerView[], side: Side) =>
  answers.filter((answer) => !answer.joint && answer.voice.side === side);

/** The way to each side's answers, where there are several, and to the one page that brings them together. */
function SideLinks({ question, answers }: { question: QuestionView; answers: readonly AnswerView[] }) {
  const { t } = useTranslation("knowledge");
  const sides = sideOrder.filter((side) => ofSide(answers, side).length > 0);
  if (answers.length < 2) return null;
  return (
    <nav aria-label={t("spoke.jump")} className="mt-2 flex flex-wrap gap-x-4 font-head text-sm print:hidden">
      {sides.length > 1
        ? sides.map((side) => (
            <a key={side} href={`#side-${side}`} className="py-1 text-ink-2">
              {t(`sides.${side}`)} {ofSide(answers, side).length}
            </a>
          ))
        : null}
      <Link to={`/questions/${question.id}/composite`} className="py-1">
        {t("composite.read")}
      </Link>
    </nav>
  );
}

/** Whose answer of the same side the asker took, which taking this one would replace. */
const takenBeside = ({ id, voice }: AnswerView, answers: readonly AnswerView[]) =>
  answers.find((other) => other.acceptedAt && other.id !== id && other.voice.side === voice.side)?.voice.name;

/** The answers: those that several wrote together, then each side's under its heading. */
export function Answers({ answers, lang, joined }: { answers: readonly AnswerView[]; lang: string; joined: boolean }) {
  const { t } = useTranslation("knowledge");
  const together = answers.filter((answer) => answer.joint);
  const single = answers.filter((answer) => !answer.joint);
  const groups = [
    { id: "together", label: t("joint.title"), answers: together },
    ...sideOrder.map((side) => ({
      id: `side-${side}`,
      label: t(`sides.${side}`),
      answers: single.filter((answer) => answer.voice.side === side),
    })),
  ];
  return groups.map((group) =>
    group.answers.length > 0 ? (
      <section key={group.id} id={group.id} className="scroll-mt-4" aria-label={group.label}>
        <SideHeading>{group.label}</SideHeading>
        {group.answers.map((answer) => (
          <AnswerItem
            key={answer.id}
            answer={answer}
            lang={lang}
            joined={joined}
            instead={takenBeside(answer, answers)}
          />
        ))}
      </section>
    ) : null,
  );
}
