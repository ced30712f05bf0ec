/** What several sides did around one question, besides answering; answers are named by their place. */
export type SidesContent = {
  /** Key of the question. */
  question: string;
  stances?: readonly StanceContent[];
  safety?: { by: string; for?: string; hoursLater: number; kind: "urgent" | "caution"; text: string };
  /** Who recommends, decides, pays and sells, said by the asker; "@handle" or the name of an organisation is linked. */
  buying?: { hoursLater: number; recommends?: string; decides?: string; pays?: string; sells?: string };
  broughtIn?: { by: string; organisation: string; hoursLater: number; note: string };
  joint?: JointContent;
};

export type StanceContent = {
  answer: number;
  by: string;
  for?: string;
  /** Hours after the answer. */
  hoursLater: number;
  kind: "agree" | "differ" | "outsideField";
  reason?: string;
};

export type JointContent = {
  by: string;
  /** The parts it comes from; one of them is the drafter's. */
  answers: readonly number[];
  /** Hours after the question. */
  hoursLater: number;
  /** Markdown. */
  body: string;
  /** Who stands behind it, and how many hours after the draft; it waits while somebody is left out. */
  approvedBy: readonly { by: string; hoursLater: number }[];
};
