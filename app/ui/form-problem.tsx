import { useEffect, useRef } from "react";
import { Link } from "./link";

export type FormProblemProps = {
  /** What happened, in one sentence. */
  title: string;
  /** Each problem leads to its field. */
  problems?: { field?: string; text: string }[];
  /** Where one reads more of what is in the way. */
  more?: { to: string; label: string };
};

/** What kept a form from being taken; takes the focus when it appears. */
export function FormProblem({ title, problems = [], more }: FormProblemProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border border-harm bg-harm-soft px-5 py-4 leading-normal text-ink"
    >
      <p className="font-head font-semibold">{title}</p>
      {problems.length > 0 ? (
        <ul className="mt-1.5 list-disc ps-5">
          {problems.map(({ field, text }) => (
            <li key={`${field} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
          ))}
        </ul>
      ) : null}
      {more ? (
        <p className="mt-1.5">
          <Link to={more.to}>{more.label}</Link>
        </p>
      ) : null}
    </div>
  );
}
