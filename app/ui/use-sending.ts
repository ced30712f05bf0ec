import { useNavigation } from "@remix-run/react";

/** Whether a form of this page is on its way. */
export function useSending(): boolean {
  return useNavigation().state === "submitting";
}
