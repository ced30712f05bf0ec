import clsx from "clsx";
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link, type LinkProps } from "./link";

type Look = {
  /** One `main` per page; `plain` has a frame; `quiet` has none; `danger` cannot be undone. */
  variant?: "main" | "plain" | "quiet" | "danger";
  size?: "m" | "s";
  icon?: ReactNode;
  /** Its form is on its way; stays focusable, refuses a second press. */
  pending?: boolean;
  /** Fills the width of what holds it. */
  wide?: boolean;
  className?: string;
  children?: ReactNode;
};

export type ButtonProps = Look &
  (
    | ({ to?: undefined } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof Look>)
    | ({ to: string } & Omit<LinkProps, keyof Look>)
  );

const variants = {
  main: "border-act bg-act text-act-ink hover:border-act-2 hover:bg-act-2",
  plain: "border-edge bg-paper text-ink hover:border-ink-3 hover:bg-paper-2",
  quiet: "border-transparent text-ink-2 hover:bg-paper-2 hover:text-ink",
  danger: "border-harm bg-harm text-harm-ink hover:brightness-95",
};

const sizes = {
  m: "min-h-11 px-4 py-2 text-[0.95rem]",
  s: "min-h-9 px-2.5 py-1 text-sm pointer-coarse:min-h-11",
};

/** Something that acts, or a link that leads to an act when `to` is given. */
export function Button({
  variant = "plain",
  size = "m",
  icon,
  pending,
  wide,
  className,
  children,
  ...rest
}: ButtonProps) {
  const look = clsx(
    "inline-flex items-center justify-center gap-2 rounded-md border text-center font-head leading-snug font-medium no-underline transition-colors duration-150 aria-disabled:cursor-default aria-disabled:opacity-60 disabled:cursor-default disabled:opacity-60 print:hidden",
    variants[variant],
    sizes[size],
    wide && "w-full",
    className,
  );
  const content = (
    <>
      {pending ? <Spinner /> : icon}
      {children}
    </>
  );
  if (rest.to !== undefined) {
    return (
      <Link {...rest} className={look}>
        {content}
      </Link>
    );
  }
  const { onClick, type = "submit", to: _to, ...own } = rest;
  return (
    <button
      {...own}
      type={type}
      className={look}
      aria-disabled={pending || own["aria-disabled"]}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {content}
    </button>
  );
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent opacity-80"
    />
  );
}
