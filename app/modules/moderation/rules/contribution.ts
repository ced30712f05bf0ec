export const contributionKinds = ["question", "answer", "comment", "idea"] as const;
export type ContributionKind = (typeof contributionKinds)[number];
export type Named = { kind: ContributionKind; id: number };

/** How a form and an address name a contribution: "answer-12". */
export const nameOf = ({ kind, id }: Named): string => `${kind}-${id}`;

/** What is named; nothing when that is no contribution. */
export function readNamed(text: string | null | undefined): Named | null {
  const [, name, id] = /^([a-z]+)-([1-9]\d{0,8})$/.exec(text ?? "") ?? [];
  const kind = contributionKinds.find((one) => one === name);
  return kind && id ? { kind, id: Number(id) } : null;
}
