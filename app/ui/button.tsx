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
  const look = clsx(`button button-${variant} button-${size}`, wide && "w-full", className);
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
