import { notFound } from "~/platform/http/respond.server";

/** Whatever no other route answers: not there, said within the portal's own frame and in the reader's language. */
export function loader(): never {
  throw notFound();
}

export const action = loader;

export default function Nothing() {
  return null;
}
