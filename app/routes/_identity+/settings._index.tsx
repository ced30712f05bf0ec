import { redirect } from "@remix-run/node";

/** The settings open with the account. */
export function loader() {
  return redirect("/settings/account");
}
